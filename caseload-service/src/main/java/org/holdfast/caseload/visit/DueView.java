package org.holdfast.caseload.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.jspecify.annotations.Nullable;

/** What is due for a child by a rule. */
@Schema(name = "DueContact")
record DueView(
        CaseId caseId,
        ChildId childId,
        @Nullable WorkerId socialWorkerId,
        ContactRule rule,

        @Schema(
                example = "Looked after: first within a week, then every six weeks (Care Planning Regs 2010 r.28)",
                maxLength = 300)
        String ruleInWords,

        ContactKind kind,
        Basis basis,

        @Schema(description = "The last time; absent where there was none", example = "2026-10-10") @Nullable LocalDate lastOn,

        @Schema(example = "2026-11-21") LocalDate dueOn,
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
