package org.holdfast.caseload.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a plan. */
@Schema(description = "Ends a plan")
record EndPlan(
        @Schema(description = "The day, today or before", example = "2027-09-03") @NotNull @PastOrPresent LocalDate on,

        @NotNull PlanEndReason reason) {}
