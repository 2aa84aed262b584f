package org.holdfast.caseload.language;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks what in a text a child would not recognise themselves in. */
@Schema(description = "Asks what in a text a child would not recognise themselves in")
record CheckLanguage(
        @Schema(example = "Contact with Mum is on Saturdays.", maxLength = 20000) @NotBlank @Size(max = 20000) String text) {}
