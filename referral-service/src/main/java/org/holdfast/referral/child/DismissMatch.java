package org.holdfast.referral.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** Says that two records, though alike, are about two children. */
@Schema(description = "Says that two records, though alike, are about two children")
record DismissMatch(
        @Schema(description = "The record that is about somebody else") @NotNull ChildId candidateId,

        @Schema(example = "Twin sisters, both at this school", maxLength = 1000) @NotBlank @Size(max = 1000) String reason) {}
