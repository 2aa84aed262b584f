package org.holdfast.workforce.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.workforce.calendar.Rhythm;
import org.holdfast.workforce.programme.ProgrammeId;
import org.holdfast.workforce.staff.Protection;
import org.jspecify.annotations.Nullable;

/** Somebody's time on a programme, for the person and for those who stand by them. */
@Schema(name = "Enrolment")
record EnrolmentView(
        EnrolmentId id,
        WorkerId workerId,

        @Schema(description = "The edition, which stays the one it began with")
        ProgrammeId programmeId,

        @Schema(example = "ASYE", maxLength = 30) String programme,
        Term term,
        EnrolmentStatus status,
        Supporters supporters,

        @Schema(description = "How often there is supervision at least, today")
        Rhythm supervision,

        @Schema(description = "Of the working time, kept free for development", example = "10")
        int protectedTimePercent,

        @Schema(description = "The protected caseload, as caseload-service is told")
        List<Span> protectedCaseload,

        @Schema(description = "Everything the programme asks for, in the order in which it is due")
        List<DueItem> due,

        @Schema(description = "The first day that is due and not done; absent once nothing is", example = "2026-12-06")
        @Nullable LocalDate nextDue,

        Assessment assessment,
        List<EvidenceView> evidence,

        @Schema(description = "Only once it is over") @Nullable Ending ending,

        int version)
        implements Identified, Versioned {

    /** Days on which the caseload is protected. */
    @Schema(name = "ProtectedCaseload", description = "Days on which the caseload is protected")
    record Span(
            @Schema(description = "The first day", example = "2026-09-07")
            LocalDate from,

            @Schema(description = "The last day", example = "2027-09-06")
            LocalDate until,

            @Schema(description = "Of the usual limit that is taken away", example = "10")
            int reducedByPercent) {

        static Span of(Protection protection) {
            return new Span(protection.from(), protection.until(), protection.percent());
        }
    }

    @Override
    public String toString() {
        return "Enrolment[" + id.value() + "]";
    }
}
