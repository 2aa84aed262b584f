package org.holdfast.referral.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says that somebody lives in a household too. */
@Schema(description = "Says that somebody lives in the household too")
record MoveIn(
        @Schema(description = "Who it is") @Valid @NotNull Somebody who,

        @Schema(description = "Since when, where that is known", example = "2024-06-01") @PastOrPresent @Nullable LocalDate from) {}
