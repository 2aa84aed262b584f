package org.holdfast.caseload.allocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A named person takes a role with a child. */
@Schema(
        description =
                "A named person takes a role with a child. A new social worker follows the one before without a gap.")
record Allocate(
        @NotNull WorkerId workerId,
        @NotNull Role role,

        @Schema(description = "National code; needed where the child has a social worker already") @Nullable ChangeReason reason,

        @Schema(
                description = "Why a manager goes over the limit",
                example = "Wren's brother is already with Sasha",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String overLimitReason) {}
