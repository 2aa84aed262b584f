package org.holdfast.referral.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says until when something was so. */
@Schema(description = "Says until when it was so")
record EndOn(
        @Schema(description = "The last day", example = "2026-02-28") @NotNull @PastOrPresent LocalDate until) {}
