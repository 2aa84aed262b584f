package org.holdfast.referral.webhook;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A partner's wish to be told. */
@Schema(name = "FeedbackSubscription", description = "Where your system is told, and of what")
record SubscriptionView(
        SubscriptionId id,

        @Schema(example = "https://hooks.harbour-primary.example/holdfast", maxLength = 2000)
        String url,

        List<WebhookType> types,
        SubscriptionStatus status,
        @Schema(example = "2026-11-20T09:30:00Z") Instant createdAt,

        @Schema(
                description = "Shown once, when it is made or rotated. Check each webhook-signature with it.",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                maxLength = 100)
        @Nullable String secret,

        int version)
        implements Identified, Versioned {

    SubscriptionView with(String shownOnce) {
        return new SubscriptionView(id, url, types, status, createdAt, shownOnce, version);
    }

    @Override
    public String toString() {
        return "FeedbackSubscription[" + id.value() + "]";
    }
}
