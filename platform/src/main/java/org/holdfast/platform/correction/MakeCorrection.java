package org.holdfast.platform.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that something was entered in error. It stays on record, marked; nothing is deleted. */
@Schema(description = "Says that something was entered in error. It stays on record, marked; nothing is deleted.")
public record MakeCorrection(
        @Schema(description = "Why it is wrong", example = "Recorded against the wrong person", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
