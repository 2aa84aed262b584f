package org.holdfast.workforce.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Sets an objective, and binds it to a figure. */
@Schema(description = "Sets an objective, and binds it to a figure")
record SetObjective(
        @Schema(example = "Children keep their social worker: six agency workers at most", maxLength = 300)
        @NotBlank @Size(max = 300) String title,

        @NotNull Figure figure,

        @Schema(description = "Of one team; of all together where it is left out") @Nullable TeamId teamId,

        @NotNull @Valid Target target,

        @Schema(description = "Who answers for it") @NotNull WorkerId ownerId) {}
