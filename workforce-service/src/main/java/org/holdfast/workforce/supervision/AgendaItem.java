package org.holdfast.workforce.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.workforce.caseload.ChildConcern;
import org.jspecify.annotations.Nullable;

/** Something to talk about at the next supervision, and why. */
@Schema(description = "Something to talk about at the next supervision")
record AgendaItem(
        @Schema(
                description = "Of the case, the supervision or the enrolment it comes from",
                implementation = String.class,
                format = "uuid",
                example = "0199f3a2-0000-7000-8000-0000000c0001")
        TypedId id,

        AgendaReason reason,

        @Schema(description = "The child it is about") @Nullable ChildId childId,

        @Schema(
                description =
                        "Since when a child is here, was not talked about or has no plan; by when something is or was due",
                example = "2026-10-12")
        LocalDate day)
        implements AboutChildren {

    static AgendaItem of(ChildConcern concern) {
        return new AgendaItem(concern.caseId(), AgendaReason.of(concern.concern()), concern.childId(), concern.since());
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return childId == null ? Set.of() : Set.of(childId);
    }
}
