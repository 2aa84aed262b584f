package org.holdfast.contracts;

import java.time.Instant;

/** What happens around the need to know. */
public sealed interface AccessEvent extends Event {

    String TOPIC = "holdfast.access.v1";

    /**
     * Someone who had no reason on record gave one and looked.
     *
     * @param service the service in which the grant holds
     * @param reason code of the reason given
     */
    record GlassBroken(
            AccessGrantId grantId,
            ChildId childId,
            WorkerId workerId,
            String service,
            String reason,
            Instant until,
            Instant occurredAt,
            int version)
            implements AccessEvent {

        @Override
        public ChildId key() {
            return childId;
        }

        @Override
        public AccessGrantId subject() {
            return grantId;
        }
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
