package org.holdfast.referral.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often and when last an agency was reminded. */
@Embeddable
@Schema(name = "InformationReminders", description = "How often and when last the agency was reminded")
record Reminders(
        @Column(name = "reminders") @Schema(example = "1") int count,

        @Column(name = "reminded_at") @Schema(example = "2026-11-20T15:00:00Z") @Nullable Instant lastAt) {

    static Reminders none() {
        return new Reminders(0, null);
    }

    Reminders another(Instant now) {
        return new Reminders(count + 1, now);
    }
}
