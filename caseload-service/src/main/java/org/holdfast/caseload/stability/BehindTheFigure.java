package org.holdfast.caseload.stability;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.holdfast.caseload.stability.Journey.Ending;
import org.holdfast.caseload.stability.Journey.Spell;

/** Which figure to open. */
enum BehindTheFigure {
    THREE_AND_MORE_WORKERS,
    NO_WORKER,
    SAME_FOR_TWELVE_MONTHS,
    CHANGE_THE_CHILD_ASKED_FOR,
    UNPLANNED_ENDING;

    boolean counts(Journey journey, LocalDate day) {
        var yearAgo = day.minusMonths(12);
        return switch (this) {
            case THREE_AND_MORE_WORKERS -> journey.isOpenOn(day) && journey.workersWithin(yearAgo, day) >= 3;
            case NO_WORKER -> journey.isOpenOn(day) && journey.workersWithin(yearAgo, day) == 0;
            case SAME_FOR_TWELVE_MONTHS ->
                journey.isOpenOn(day) && !journey.openedOn().isAfter(yearAgo) && journey.sameSince(yearAgo, day);
            case CHANGE_THE_CHILD_ASKED_FOR ->
                ended(journey, yearAgo, day).anyMatch(spell -> "CHCHAN".equals(spell.reason()));
            case UNPLANNED_ENDING -> ended(journey, yearAgo, day).anyMatch(spell -> spell.ending() == Ending.UNPLANNED);
        };
    }

    private static Stream<Spell> ended(Journey journey, LocalDate yearAgo, LocalDate day) {
        return journey.spells().stream().filter(spell -> spell.endedWithin(yearAgo.plusDays(1), day));
    }
}
