package org.holdfast.referral.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** The certificate: what was to be erased, who asked and who agreed, and what went where and when. */
@Schema(
        name = "Erasure",
        description =
                "The certificate: who asked, who agreed, and what went where and when; or what law or policy keeps")
record ErasureView(
        ErasureId id,
        ChildId childId,
        ErasureGround ground,

        @Schema(example = "Request ERA-2026-0007: the record was made about the wrong family", maxLength = 1000)
        String reason,

        WorkerId askedBy,
        @Schema(example = "2026-11-24T10:00:00Z") Instant askedAt,
        ErasureStatus status,
        @Nullable WorkerId answeredBy,
        @Schema(example = "2026-11-24T15:20:00Z") @Nullable Instant answeredAt,

        @Schema(example = "Checked against request ERA-2026-0007", maxLength = 1000) @Nullable String note,

        @Schema(
                description = "By which rule the record is kept, where it is: a code",
                example = "LOOKED_AFTER",
                maxLength = 40)
        @Nullable String heldByRule,

        @Schema(description = "Until which day; absent while nobody can say", example = "2090-04-02") @Nullable LocalDate heldUntil,

        @Schema(description = "Each service that has erased what it held, the first first")
        List<ServiceAnswer> answers,

        int version)
        implements Identified, Versioned {}
