package org.holdfast.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner agency.
 *
 * @param source national referral source code that the agency's referrals carry
 * @param kind what it is: a school, a family hub and so on; see the code set `agency-kind` of referral-service
 * @param area the area it works in
 * @param teamId the team that a family hub works with
 * @param closedAt absent while it is a partner
 */
public record AgencyState(
        AgencyId agencyId,
        String name,
        String source,
        @Nullable String kind,
        @Nullable String area,
        @Nullable TeamId teamId,
        @Nullable Instant closedAt,
        Instant occurredAt,
        int version)
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
