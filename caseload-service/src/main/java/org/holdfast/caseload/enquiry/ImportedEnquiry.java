package org.holdfast.caseload.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Section 47 enquiries that were made before. */
@ApplicationScoped
class ImportedEnquiry implements LineType<PastEnquiry> {

    private final Enquiring enquiring;
    private final CaseFiles cases;
    private final Clock clock;

    ImportedEnquiry(Enquiring enquiring, CaseFiles cases, Clock clock) {
        this.enquiring = enquiring;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ENQUIRY";
    }

    @Override
    public Class<PastEnquiry> data() {
        return PastEnquiry.class;
    }

    @Override
    public TypedId take(PastLine<PastEnquiry> line) {
        var past = line.data();
        var file = cases.get(line.about(CaseId::new));
        var enquiry = enquiring.start(line.id(EnquiryId::new), file, past.start(), line.by(), clock.instant());
        if (past.conclusion() != null) {
            enquiring.conclude(file, enquiry, past.conclusion(), clock.instant());
        }
        return enquiry.id();
    }
}
