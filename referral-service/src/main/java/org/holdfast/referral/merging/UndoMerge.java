package org.holdfast.referral.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that two records that were merged are about two children after all. */
@Schema(description = "Says that two records that were merged are about two children after all")
record UndoMerge(
        @Schema(example = "They are cousins: the mothers are sisters", maxLength = 1000) @NotBlank @Size(max = 1000) String reason) {}
