package org.holdfast.referral.webhook;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt to tell a partner's system. */
@Embeddable
@Schema(name = "DeliveryAttempt", description = "One attempt to tell your system")
record Attempt(
        @Schema(example = "2026-11-20T11:00:05Z") Instant at,
        @Enumerated(EnumType.STRING) AttemptResult result,

        @Schema(description = "What your system answered, where it did", example = "204") @Nullable Integer statusCode) {}
