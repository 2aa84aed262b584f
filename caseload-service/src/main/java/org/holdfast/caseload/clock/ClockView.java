package org.holdfast.caseload.clock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.jspecify.annotations.Nullable;

/** Something that is due for a child. */
@Schema(name = "RunningClock")
record ClockView(
        @JsonIgnore String place,
        CaseId caseId,
        ChildId childId,
        @Nullable WorkerId socialWorkerId,
        @Nullable TeamId teamId,

        @Schema(description = "The rule", example = "ICPC_15", maxLength = 40)
        String rule,

        @Schema(
                description = "What the rule says, and where it comes from",
                example =
                        "Initial child protection conference within 15 working days of the strategy discussion (Working Together)",
                maxLength = 300)
        String ruleInWords,

        Basis basis,

        @Schema(description = "The day it is counted from", example = "2026-11-23")
        LocalDate anchorOn,

        @Schema(example = "2026-12-14") LocalDate dueOn,
        @Schema(description = "Whether the day is over") boolean overdue)
        implements AboutChildren {

    @Override
    @JsonIgnore
    public CaseId id() {
        return caseId;
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
