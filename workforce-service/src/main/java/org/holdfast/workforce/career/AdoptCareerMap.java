package org.holdfast.workforce.career;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lays down the career map anew. */
@Schema(description = "Lays down the career map anew; the one before stays on record")
record AdoptCareerMap(
        @NotNull @Valid CareerMapContent content,

        @Schema(
                description = "Why it changes",
                example = "Advanced social workers mentor from their first year on",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
