package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The council's work with one child, from opening to closing.
 *
 * @param referral that led to it; none where it is older than the front door's records
 */
record CaseFile(
        int number,
        CasePlan plan,
        Team team,
        Optional<Referral> referral,
        Instant openedAt,
        @Nullable Instant closedAt) {

    UUID id() {
        return Ids.CASE.of(number);
    }

    Child child() {
        return plan.child();
    }

    CaseType type() {
        return plan.type();
    }

    boolean isOpenAt(Instant instant) {
        return closedAt == null || instant.isBefore(closedAt);
    }
}
