package org.holdfast.referral.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Agrees to an erasure or refuses it. */
@Schema(description = "Agrees to an erasure that somebody else has asked for, or refuses it")
record AnswerErasure(
        @NotNull Answer answer,

        @Schema(description = "Without names", example = "Checked against request ERA-2026-0007", maxLength = 1000)
        @Size(max = 1000) @Nullable String note) {

    /** It cannot be undone. */
    enum Answer {
        AGREE,
        REFUSE
    }
}
