package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a worker and a child meant to do together, and the times they did. */
record Work(
        int number,
        Child child,
        Colleague worker,
        Instant plannedAt,
        ToolOfUse tool,
        String purpose,
        String goal,
        int plannedSessions,
        List<Session> sessions) {

    UUID id() {
        return Ids.WORK_PLAN.of(number);
    }

    /**
     * One time together.
     *
     * @param shownTo codes of those to whom the child agreed to show it
     */
    record Session(
            int number,
            Colleague worker,
            LocalDate heldOn,
            Instant recordedAt,
            int minutes,
            String place,
            List<String> othersPresent,
            int engagement,
            @Nullable String moodBefore,
            @Nullable String moodAfter,
            @Nullable String exactWords,
            @Nullable String observation,
            String consent,
            List<String> shownTo,
            @Nullable String stoppedEarly) {

        UUID id() {
            return Ids.SESSION.of(number);
        }
    }
}
