package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.local.saltmere.Referral.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Early help that a family hub leads for a child.
 *
 * @param startedAt none where the family has not answered yet
 * @param agreed whether the family wanted it
 * @param assessedAt none while the hub is still getting to know the family
 * @param ending none while it goes on
 */
record HelpPlan(
        int number,
        Referral referral,
        Decision decision,
        Agency hub,
        String reason,
        String lead,
        Instant takenOnAt,
        @Nullable Instant startedAt,
        boolean agreed,
        @Nullable Instant assessedAt,
        List<Review> reviews,
        @Nullable Ending ending) {

    UUID id() {
        return Ids.EARLY_HELP.of(number);
    }

    /** The hub and the family looked at how it goes. */
    record Review(
            Instant at,
            String progress,
            String summary,
            @Nullable String childsView,
            LocalDate next) {}

    record Ending(Instant at, String why) {}
}
