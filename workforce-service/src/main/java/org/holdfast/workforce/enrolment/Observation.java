package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** A direct observation: what somebody saw who came along. */
@Schema(name = "DirectObservation", description = "What somebody saw who came along")
record Observation(
        @Schema(example = "2026-11-12") LocalDate on,

        @Schema(example = "Home visit, first session on wishes and feelings", maxLength = 500)
        String occasion,

        @Schema(example = "Let the silence last until the child went on.", maxLength = 10000)
        String wentWell,

        @Schema(example = "Say at the start how long the visit will be.", maxLength = 10000)
        String workOn,

        WorkerId observedBy,
        @Schema(example = "2026-11-12T15:00:00Z") Instant recordedAt) {

    @Override
    public String toString() {
        return "Observation[" + on + "]";
    }
}
