package org.holdfast.benchmarks.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values that PostgreSQL logs beside a statement: {@code Parameters: $1 = 'it''s', $2 = NULL}. */
final class LoggedParameters {

    private static final Pattern INTRODUCTION = Pattern.compile("parameters: ", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:(NULL)|'((?:[^']|'')*+)')(?:, )?");

    private LoggedParameters() {}

    static List<@Nullable String> in(String detail) {
        var introduction = INTRODUCTION.matcher(detail);
        if (!introduction.lookingAt()) {
            return List.of();
        }
        var values = new ArrayList<@Nullable String>();
        var value = VALUE.matcher(detail).region(introduction.end(), detail.length());
        while (value.lookingAt()) {
            values.add(value.group(1) == null ? value.group(2).replace("''", "'") : null);
            value.region(value.end(), detail.length());
        }
        return values;
    }
}
