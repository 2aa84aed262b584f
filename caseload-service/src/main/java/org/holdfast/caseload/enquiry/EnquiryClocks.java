package org.holdfast.caseload.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Clocks;
import org.holdfast.caseload.clock.RunningClock;

/** What runs for an enquiry: the days to a conference. */
@ApplicationScoped
class EnquiryClocks implements Clocks {

    private static final String RULE = "ICPC_15";
    private static final String IN_WORDS =
            "Initial child protection conference within 15 working days of the strategy discussion (Working Together 2023;"
                    + " census rule 8675Q)";

    private final Enquiries enquiries;

    EnquiryClocks(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public List<RunningClock> of(Collection<CaseFile> files, LocalDate today) {
        return enquiries.open(files.stream().map(CaseFile::id).toList()).stream()
                .map(enquiry -> new RunningClock(
                        enquiry.caseId(),
                        RULE,
                        IN_WORDS,
                        Basis.STATUTORY,
                        enquiry.discussedOn(),
                        enquiry.conferenceDueOn()))
                .toList();
    }
}
