package org.holdfast.referral.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Something your system was or is to be told. */
@Schema(name = "WebhookDelivery", description = "Something your system was or is to be told, with every attempt")
record DeliveryView(
        @Schema(description = "The webhook-id of every attempt")
        DeliveryId id,

        WebhookType type,

        @Schema(
                description = "The referral or information request it is about",
                format = "uuid",
                example = "0199f3a2-0000-7000-8000-00000000f001")
        UUID about,

        @Schema(example = "2026-11-20T11:00:00Z") Instant createdAt,
        DeliveryStatus status,
        @Schema(example = "2026-11-20T11:05:00Z") @Nullable Instant nextAttemptAt,
        List<Attempt> attempts,
        int version)
        implements Identified, Versioned {}
