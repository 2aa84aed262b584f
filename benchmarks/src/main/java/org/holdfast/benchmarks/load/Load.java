package org.holdfast.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/** What callers met in one run: how long each good answer took, and how many were not good. */
public final class Load {

    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Duration took;
    private final long[] sortedNanos;
    private final long refused;

    private Load(Duration took, long[] sortedNanos, long refused) {
        this.took = took;
        this.sortedNanos = sortedNanos;
        this.refused = refused;
    }

    /** The times of the good answers may come in any order. */
    public static Load of(Duration took, long[] nanos, long refused) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Load(took, sorted, refused);
    }

    /** Where each answer was to so many things at once. */
    public Load counting(int each) {
        var nanos = Arrays.stream(sortedNanos)
                .flatMap(answer -> LongStream.generate(() -> answer).limit(each))
                .toArray();
        return new Load(took, nanos, refused);
    }

    /** From the first request to the last answer. */
    public double seconds() {
        return took.toNanos() / NANOS;
    }

    public double perSecond() {
        return sortedNanos.length / seconds();
    }

    /** Such as 0.99: that part of all answers took at most so many milliseconds. */
    public double percentileMillis(double part) {
        if (sortedNanos.length == 0) {
            throw new IllegalStateException("not one request was answered well");
        }
        var place = (int) Math.ceil(part * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, place)] / NANOS_PER_MILLI;
    }

    /** A run with any measured something else. */
    public long refused() {
        return refused;
    }
}
