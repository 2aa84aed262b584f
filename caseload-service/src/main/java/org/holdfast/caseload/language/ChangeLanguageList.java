package org.holdfast.caseload.language;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes the council's list as a whole. */
@Schema(description = "Changes the council's list as a whole")
record ChangeLanguageList(
        @NotNull @Size(max = 500) List<@NotNull @Valid AvoidedWord> words,

        @Schema(example = "The children in care council asked for it.", maxLength = 500) @NotBlank @Size(max = 500) String reason) {}
