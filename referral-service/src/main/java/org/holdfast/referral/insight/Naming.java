package org.holdfast.referral.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.referral.agency.Agencies;
import org.holdfast.referral.frontdoor.Channel;

/** What the groups of figures are called. */
@ApplicationScoped
class Naming {

    private static final String NONE = "-";

    private final Agencies agencies;

    Naming(Agencies agencies) {
        this.agencies = agencies;
    }

    String keyOf(Grouping by, String key) {
        return by == Grouping.SOURCE ? ReferralSource.valueOf(key).code() : key;
    }

    String labelOf(Grouping by, String key) {
        if (key.equals(NONE)) {
            return by == Grouping.AGENCY ? "No agency" : "Not known";
        }
        return switch (by) {
            case AGENCY -> agencies.nameOf(new AgencyId(UUID.fromString(key))).orElse("Not in the directory");
            case SOURCE -> ReferralSource.valueOf(key).label();
            case CHANNEL -> Channel.valueOf(key).label();
            case AREA, DAY, WEEK, MONTH, QUARTER, YEAR -> key;
        };
    }
}
