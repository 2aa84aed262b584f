package org.holdfast.referral.insight;

import java.util.stream.Stream;
import org.holdfast.platform.codeset.Coded;

/** By what the figures of the front door are told apart. */
public enum Grouping implements Coded {
    AGENCY("agency", "Who referred: the agency; what no agency sent stands together"),
    SOURCE("source", "The national code of who referred"),
    CHANNEL("channel", "How it reached the front door"),
    AREA("area", "Where the family lives"),
    DAY("day", "The day on which it came in"),
    WEEK("week", "The week, by its Monday"),
    MONTH("month", "The month, by its first day"),
    QUARTER("quarter", "The quarter, by its first day"),
    YEAR("year", "The year, by its first day");

    private final String code;
    private final String label;

    Grouping(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** JAX-RS reads query parameters through this. */
    public static Grouping fromString(String text) {
        return Stream.of(values())
                .filter(grouping -> grouping.code.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such grouping"));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
