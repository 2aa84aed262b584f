package org.holdfast.referral.erasure;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A legal hold, and its end where it has ended. */
@Schema(name = "LegalHold")
record LegalHoldView(
        LegalHoldId id,
        ChildId childId,

        @Schema(description = "Who needs the record, without names", example = "Inquiry INQ-2026-3", maxLength = 1000)
        String reason,

        WorkerId placedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant placedAt,
        @Nullable WorkerId endedBy,
        @Schema(example = "2026-11-24T15:20:00Z") @Nullable Instant endedAt,

        @Schema(example = "The inquiry has reported", maxLength = 1000) @Nullable String endReason,

        int version)
        implements Identified, Versioned {}
