package org.holdfast.referral.feedback;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** That somebody told whoever referred. */
@Schema(name = "Notice", description = "That somebody told whoever referred")
record NoticeView(
        NoticeId id,
        NoticeKind kind,
        Means means,

        @Schema(example = "Spoke to Jo Fenwick", maxLength = 2000) @Nullable String note,

        WorkerId toldBy,
        @Schema(example = "2026-11-20T11:30:00Z") Instant toldAt)
        implements Identified {

    @Override
    public String toString() {
        return "Notice[" + id.value() + "]";
    }
}
