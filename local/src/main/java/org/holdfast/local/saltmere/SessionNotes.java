package org.holdfast.local.saltmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a worker wrote down after being with a child: the child's words, and apart from them what the worker saw. */
final class SessionNotes {

    private static final Map<String, Integer> PLACES = Weights.of(
            Map.entry("HOME", 38),
            Map.entry("SCHOOL", 30),
            Map.entry("FAMILY_HUB", 9),
            Map.entry("CARERS_HOME", 9),
            Map.entry("OUTDOORS", 6),
            Map.entry("CAR", 4),
            Map.entry("OFFICE", 3),
            Map.entry("ONLINE", 1));
    private static final Map<String, Integer> PRESENT = Weights.of(
            Map.entry("PARENT", 40),
            Map.entry("BROTHER_OR_SISTER", 20),
            Map.entry("CARER", 20),
            Map.entry("SCHOOL_STAFF", 15),
            Map.entry("INTERPRETER", 5));
    private static final Map<String, Integer> CONSENT =
            Weights.of(Map.entry("AGREED", 58), Map.entry("NOT_ASKED", 30), Map.entry("DECLINED", 12));
    private static final Map<String, Integer> AUDIENCE = Weights.of(
            Map.entry("REVIEW_MEETING", 45),
            Map.entry("PARENTS", 30),
            Map.entry("SCHOOL", 15),
            Map.entry("CARERS", 10));
    private static final List<String> MOODS = List.of("VERY_UNHAPPY", "UNHAPPY", "IN_BETWEEN", "HAPPY", "VERY_HAPPY");
    private static final List<String> STOPPED =
            List.of("CHILD_WANTED_TO_STOP", "CHILD_WAS_TIRED", "OUT_OF_TIME", "INTERRUPTED");

    private final Stock words = Stock.read("session-words");
    private final List<String> observations = Stock.list("observations");
    private final Almanac almanac;
    private final Dice dice;
    private int sessions;

    SessionNotes(Almanac almanac, Dice dice) {
        this.almanac = almanac;
        this.dice = dice;
    }

    Work.Session write(Colleague worker, LocalDate day, int age) {
        var consent = dice.weighted(CONSENT);
        var before = dice.between(0, 3);
        var feels = dice.chance(0.6);
        return new Work.Session(
                ++sessions,
                worker,
                day,
                writtenDown(day),
                5 * dice.between(4, 15),
                dice.weighted(PLACES),
                dice.chance(0.35) ? List.of(dice.weighted(PRESENT)) : List.of(),
                dice.between(1, 4),
                feels ? MOODS.get(before) : null,
                feels ? MOODS.get(Math.min(4, before + dice.between(0, 2))) : null,
                dice.chance(0.85) ? dice.pick(words.chapter(ChildsWords.ageBand(age))) : null,
                sentence(),
                consent,
                consent.equals("AGREED") ? List.of(dice.weighted(AUDIENCE)) : List.of(),
                dice.chance(0.05) ? dice.pick(STOPPED) : null);
    }

    private @Nullable String sentence() {
        return dice.chance(0.8) ? dice.pick(observations) : null;
    }

    /** The same evening or the days after, but always before today. */
    private Instant writtenDown(LocalDate day) {
        var later = almanac.at(day.plusDays(dice.chance(0.7) ? 0 : dice.between(1, 3)), 17 * 60 + 20);
        return almanac.isPast(later) ? later : almanac.at(day, 17 * 60 + 20);
    }
}
