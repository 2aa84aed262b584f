package org.holdfast.workforce.insight;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** By what the figures of the workforce are told apart. */
@Schema(
        description = "By what the figures are told apart; code set `workforce-grouping`",
        enumeration = {"all", "team", "month"},
        example = "month")
public enum WorkforceGrouping implements Coded {
    ALL("all", "All together"),
    TEAM("team", "The team"),
    MONTH("month", "The last day of each of the twelve months that end with the day");

    private final String code;
    private final String label;

    WorkforceGrouping(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** JAX-RS reads query parameters through this. */
    public static WorkforceGrouping fromString(String text) {
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
