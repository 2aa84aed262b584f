package org.holdfast.caseload.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TaskId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A task, for whoever must do it. */
@Schema(name = "Task")
record TaskView(
        TaskId id,
        TaskKind kind,

        @Schema(
                example = "Somebody looked at a child's record for a reason that was not on record: ask them about it",
                maxLength = 300)
        String whatToDo,

        ChildId childId,
        @Schema(description = "Whom it is about") @Nullable WorkerId aboutWorker,

        @Schema(description = "Who must do it; absent where any service manager may") @Nullable WorkerId forWorker,

        @Schema(example = "2026-11-20T22:10:00Z") Instant raisedAt,
        @Schema(example = "2026-11-23") LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable WorkerId doneBy,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
