package org.holdfast.benchmarks.speed;

import java.time.Duration;

/**
 * Under which everything of one run of the bench is measured.
 *
 * @param turns how often the limit and we are measured, one after the other
 * @param turn how long each time
 * @param warmUp for which requests are sent at least before any counts
 * @param longestWarmUp whether or not everything is warm by then
 * @param recorded how many requests are looked at for their statements
 * @param events how many are sent at once where nothing but events is measured
 * @param backlog how many have waited where it is to be long
 */
record Conditions(
        int callers,
        int turns,
        Duration turn,
        Duration warmUp,
        Duration longestWarmUp,
        int recorded,
        int events,
        int backlog,
        Thoroughness thoroughness) {

    /** Whether there is time to see how long requests take while nobody is in a hurry. */
    enum Thoroughness {
        RATES,
        RATES_AND_DELAYS
    }

    static Conditions of(Options options) {
        return options.quick()
                ? new Conditions(
                        options.callers(),
                        5,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        40,
                        20_000,
                        100_000,
                        Thoroughness.RATES)
                : new Conditions(
                        options.callers(),
                        5,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(6),
                        300,
                        100_000,
                        1_000_000,
                        Thoroughness.RATES_AND_DELAYS);
    }

    String sentence() {
        return "%d callers, %d turns of %d s after %d s of warming up%s"
                .formatted(
                        callers,
                        turns,
                        turn.toSeconds(),
                        warmUp.toSeconds(),
                        longestWarmUp.equals(warmUp)
                                ? ", which is too short to be warm"
                                : ", up to %d s where it still became faster".formatted(longestWarmUp.toSeconds()));
    }
}
