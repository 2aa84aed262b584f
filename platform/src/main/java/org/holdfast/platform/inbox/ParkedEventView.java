package org.holdfast.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.inbox.ParkedEvents.Parked;

/** A parked event without its content, which may be about a child. */
@Schema(
        name = "ParkedEvent",
        description = "An event that could not be handled, or waits behind one. Its content is not shown.")
record ParkedEventView(
        UUID eventId,

        @Schema(example = "holdfast.referrals.v1", maxLength = 100)
        String topic,

        @Schema(
                description = "Later events of this key wait too",
                example = "0199f3a2-0000-7000-8000-00000000c001",
                maxLength = 100)
        String key,

        @Schema(example = "DecisionAuthorised", maxLength = 100)
        String type,

        @Schema(description = "What failed", example = "org.holdfast.platform.inbox.Unreadable", maxLength = 500)
        String reason,

        @Schema(example = "2026-11-20T09:30:00Z") Instant parkedAt) {

    static ParkedEventView of(Parked parked) {
        var event = parked.event();
        return new ParkedEventView(
                event.id(), event.consumer(), event.key(), event.type(), parked.reason(), parked.parkedAt());
    }
}
