package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** What a panel decided. */
@Schema(description = "What a panel decided")
record PanelDecision(
        PanelVerdict verdict,
        @Schema(example = "2027-08-30") LocalDate on,
        List<WorkerId> members,

        @Schema(example = "Agrees with the assessor.", maxLength = 10000)
        String grounds,

        WorkerId recordedBy,
        @Schema(example = "2027-08-30T15:00:00Z") Instant recordedAt) {

    @Override
    public String toString() {
        return "PanelDecision[" + verdict + "]";
    }
}
