package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said at the front door about children of a household, and what was decided.
 *
 * @param source national code
 * @param agency none for an individual
 * @param decisions one for each child about whom one was made
 */
record Referral(
        int number,
        Approach approach,
        Instant receivedAt,
        String source,
        String channel,
        @Nullable Agency agency,
        Telling telling,
        List<Decision> decisions) {

    UUID id() {
        return Ids.REFERRAL.of(number);
    }

    /**
     * What a front-door worker decided about one child.
     *
     * @param authorisedAt none while nobody has answered for it
     */
    record Decision(
            int number,
            Child child,
            Ending ending,
            String outcome,
            int level,
            String rationale,
            boolean urgent,
            UUID decidedBy,
            Instant decidedAt,
            UUID authorisedBy,
            @Nullable Instant authorisedAt) {

        UUID id() {
            return Ids.DECISION.of(number);
        }
    }
}
