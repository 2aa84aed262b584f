package org.holdfast.contracts;

import java.time.Instant;

/**
 * A partner agency.
 *
 * @param source national referral source code that the agency's referrals carry
 */
public record AgencyState(AgencyId agencyId, String name, String source, Instant occurredAt, int version)
        implements StateEvent {

    public static final String TOPIC = "holdfast.agencies.v1";

    @Override
    public AgencyId key() {
        return agencyId;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
