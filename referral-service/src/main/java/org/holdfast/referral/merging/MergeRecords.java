package org.holdfast.referral.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** Says that this record and another one are about the same child. */
@Schema(description = "Says that this record and another one are about the same child")
record MergeRecords(
        @Schema(description = "The record that the child is known by from now on, usually the older one") @NotNull ChildId intoId,

        @Schema(example = "The school spelt the name differently; same mother, same address", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
