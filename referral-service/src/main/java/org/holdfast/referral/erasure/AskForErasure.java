package org.holdfast.referral.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks that everything that is held of a child be erased. */
@Schema(description = "Asks that everything that is held of a child be erased")
record AskForErasure(
        @NotNull ErasureGround ground,

        @Schema(
                description = "Why, without names: it stays when everything else is gone",
                example = "Request ERA-2026-0007: the record was made about the wrong family",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
