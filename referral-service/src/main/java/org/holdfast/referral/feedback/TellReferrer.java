package org.holdfast.referral.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says that whoever referred was told. */
@Schema(description = "Says that whoever referred was told")
record TellReferrer(
        @NotNull NoticeKind kind,
        @NotNull Means means,

        @Schema(example = "Spoke to Jo Fenwick, who will see Robin on Monday", maxLength = 2000)
        @Size(max = 2000) @Nullable String note) {

    @Override
    public String toString() {
        return "TellReferrer[…]";
    }
}
