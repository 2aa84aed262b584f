package org.holdfast.workforce.cohort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** Says who was at a meeting. */
@Schema(description = "Says who was at a meeting; everybody else of the cohort was not")
record TakeCohortRegister(
        @Schema(description = "Which meeting, from 1", example = "3") @Min(1) @Max(36) int meeting,

        @NotNull @Size(max = 200) List<@NotNull WorkerId> attended) {}
