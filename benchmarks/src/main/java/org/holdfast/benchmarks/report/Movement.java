package org.holdfast.benchmarks.report;

/**
 * What became of a figure since the report that was kept.
 *
 * @param before its score then
 * @param now its score now
 */
public record Movement(String figure, Direction direction, double before, double now) {

    /** Which way a figure went, once noise is left out. */
    public enum Direction {
        BETTER,
        WORSE,
        STEADY,

        /** Seconds and bytes of another machine, or too few runs to know the noise. */
        NOT_COMPARABLE
    }
}
