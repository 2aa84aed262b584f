package org.holdfast.workforce.cohort;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;

/** A cohort, when it meets, and who was there. */
@Schema(name = "Cohort", description = "A cohort, when it meets, and who was there")
record CohortView(
        CohortId id,

        @Schema(example = "Newly qualified, autumn 2026", maxLength = 200)
        String name,

        List<Member> members,
        List<Meeting> meetings,
        WorkerId formedBy,
        @Schema(example = "2026-08-20T09:30:00Z") Instant formedAt,
        int version)
        implements Identified, Versioned {

    /** Somebody of a cohort, and how often they were there. */
    @Schema(name = "CohortMember", description = "Somebody of a cohort, and how often they were there")
    record Member(
            WorkerId workerId,

            @Schema(description = "Meetings at which they were", example = "2")
            int attended,

            @Schema(description = "Meetings of which the register was taken", example = "3")
            int held) {

        static Member of(WorkerId worker, List<Meeting> meetings) {
            return new Member(
                    worker,
                    (int) meetings.stream()
                            .filter(meeting -> meeting.had(worker))
                            .count(),
                    (int) meetings.stream().filter(Meeting::isHeld).count());
        }
    }
}
