package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gives colleagues their days away: about one in thirty working days, some of them long, a few at this moment. */
final class Absences {

    private static final int LAID_OUT_DAYS = 730;
    private static final double AWAY_NOW = 0.06;

    private final Almanac almanac;
    private final Dice dice;
    private int next = 1;

    Absences(Almanac almanac, Dice dice) {
        this.almanac = almanac;
        this.dice = dice;
    }

    /** In order, none overlapping another, none before the first weeks are over. */
    List<Away> of(LocalDate since) {
        var absences = new ArrayList<Away>();
        var from = latest(since.plusDays(30), almanac.daysAgo(LAID_OUT_DAYS)).plusDays(dice.between(0, 200));
        while (from.isBefore(almanac.daysAgo(40))) {
            var until = from.plusDays(dice.chance(0.08) ? dice.between(30, 110) : dice.between(0, 9));
            if (!until.isBefore(almanac.daysAgo(20))) {
                break;
            }
            absences.add(new Away(next++, dice.chance(0.8) ? "SIC" : "OTH", from, until));
            from = until.plusDays(dice.between(60, 420));
        }
        if (dice.chance(AWAY_NOW) && since.isBefore(almanac.daysAgo(150))) {
            absences.add(present());
        }
        return List.copyOf(absences);
    }

    private Away present() {
        return dice.chance(0.4)
                ? new Away(
                        next++, "MAT", almanac.daysAgo(dice.between(8, 18)), almanac.daysAgo(-dice.between(120, 240)))
                : new Away(next++, "SIC", almanac.daysAgo(dice.between(3, 18)), null);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
