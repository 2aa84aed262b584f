package org.holdfast.referral.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a child's record is needed no longer. */
@Schema(description = "Says that nobody needs the record by this hold any more")
record EndLegalHold(
        @Schema(description = "Without names", example = "The inquiry has reported", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
