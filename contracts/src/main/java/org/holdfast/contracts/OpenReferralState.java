package org.holdfast.contracts;

import java.time.Instant;

/**
 * Whether the front door is at work for a child, which is its reason to see the child's record.
 *
 * @param openReferrals how many referrals about the child await their decision; none when it is nought
 */
public record OpenReferralState(ChildId childId, int openReferrals, Instant occurredAt, int version)
        implements StateEvent {

    public static final String TOPIC = "holdfast.open-referrals.v1";

    @Override
    public ChildId key() {
        return childId;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
