package org.holdfast.benchmarks.report;

/** What a figure is counted in, and which way is the good one. */
public enum Unit {
    PER_SECOND("/s", Better.HIGHER),
    MILLISECONDS("ms", Better.LOWER),
    SECONDS("s", Better.LOWER),
    MEBIBYTES("MiB", Better.LOWER),
    BYTES("bytes", Better.LOWER),
    STATEMENTS("statements", Better.LOWER);

    /** Whether more of it or less is what one would like. */
    enum Better {
        HIGHER,
        LOWER
    }

    private final String symbol;
    private final Better better;

    Unit(String symbol, Better better) {
        this.symbol = symbol;
        this.better = better;
    }

    String symbol() {
        return symbol;
    }

    /** Whether the one is at least as good as the other. */
    boolean isAsGood(double one, double other) {
        return switch (better) {
            case HIGHER -> one >= other;
            case LOWER -> one <= other;
        };
    }
}
