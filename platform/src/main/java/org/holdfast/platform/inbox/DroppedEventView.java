package org.holdfast.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that an operator gave up. */
@Schema(name = "DroppedEvent", description = "An event that an operator gave up: it had no effect and will have none")
record DroppedEventView(
        UUID eventId,

        @Schema(example = "holdfast.referrals.v1", maxLength = 100)
        String topic,

        @Schema(example = "0199f3a2-0000-7000-8000-00000000c001", maxLength = 100)
        String key,

        @Schema(example = "DecisionAuthorised", maxLength = 100)
        String type,

        @Schema(
                description = "Why, in the operator's words",
                example = "Sent by a program under test; the record it speaks of was never there",
                maxLength = 500)
        String reason,

        @Schema(
                description = "The id of the operator, or of the program that called",
                example = "0199f3a2-0000-7000-8000-0000000e0009",
                maxLength = 100)
        String droppedBy,

        @Schema(example = "2026-11-20T09:30:00Z") Instant droppedAt) {}
