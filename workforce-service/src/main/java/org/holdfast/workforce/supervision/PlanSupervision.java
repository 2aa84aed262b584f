package org.holdfast.workforce.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Plans a supervision; whoever plans it supervises. */
@Schema(description = "Plans a supervision; whoever plans it supervises")
record PlanSupervision(
        @NotNull SupervisionKind kind,

        @Schema(description = "With whom; one person, or several for GROUP and PEER") @NotNull @Size(min = 1, max = 20) List<@NotNull WorkerId> workerIds,

        @Schema(description = "The day", example = "2026-11-27") @NotNull @PlausibleDay
        LocalDate plannedFor) {

    private static final Set<SupervisionKind> WITH_SEVERAL = Set.of(SupervisionKind.GROUP, SupervisionKind.PEER);

    boolean isForOneTooMany() {
        return workerIds.size() > 1 && !WITH_SEVERAL.contains(kind);
    }
}
