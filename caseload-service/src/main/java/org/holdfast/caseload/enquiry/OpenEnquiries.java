package org.holdfast.caseload.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CloseCase;
import org.holdfast.caseload.casefile.HappenedLater;
import org.holdfast.caseload.casefile.MayClose;
import org.holdfast.caseload.casefile.ReasonContradicts;
import org.holdfast.caseload.casefile.StillUnderWay;

/** No case closes over an enquiry (census rule 8868), nor after its assessment alone where there was one (2990). */
@ApplicationScoped
class OpenEnquiries implements MayClose {

    private final Enquiries enquiries;

    OpenEnquiries(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public void refuse(CaseFile file, CloseCase request) {
        var all = enquiries.counting(file.id());
        if (all.stream().anyMatch(Enquiry::isOpen)) {
            throw new StillUnderWay("A section 47 enquiry, or the conference that follows it,", "8868");
        }
        all.forEach(enquiry -> HappenedLater.refuse("A section 47 enquiry", enquiry.lastDay(), request));
        if (request.reason().followsAssessmentAlone() && !all.isEmpty()) {
            throw new ReasonContradicts("a section 47 enquiry");
        }
    }
}
