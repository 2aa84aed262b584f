package org.holdfast.caseload.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It holds no more. */
@Schema(description = "The warning holds no more")
record EndWarning(
        @Schema(example = "The order has ended.", maxLength = 2000) @NotBlank @Size(max = 2000) String reason) {}
