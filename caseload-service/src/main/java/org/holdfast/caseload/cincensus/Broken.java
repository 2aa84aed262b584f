package org.holdfast.caseload.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which rules something breaks. */
final class Broken {

    private Broken() {}

    static Stream<CensusRule> when(boolean isBroken, CensusRule rule) {
        return isBroken ? Stream.of(rule) : Stream.empty();
    }

    static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    /** Whether two spans have a day in common; one that begins where the other ends follows it. */
    static boolean overlap(
            LocalDate start, @Nullable LocalDate end, LocalDate otherStart, @Nullable LocalDate otherEnd) {
        return (otherEnd == null || start.isBefore(otherEnd)) && (end == null || otherStart.isBefore(end));
    }

    /** Whether this holds for any two different elements. */
    static <T> boolean anyPair(List<T> all, BiPredicate<T, T> holds) {
        for (var one = 0; one < all.size(); one++) {
            for (var other = one + 1; other < all.size(); other++) {
                if (holds.test(all.get(one), all.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }
}
