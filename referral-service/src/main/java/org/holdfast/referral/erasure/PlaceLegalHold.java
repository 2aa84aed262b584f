package org.holdfast.referral.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a child's record must not be erased. */
@Schema(description = "Says that a child's record is needed and must not be erased")
record PlaceLegalHold(
        @Schema(description = "Who needs the record, without names", example = "Inquiry INQ-2026-3", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
