package org.holdfast.benchmarks.statements;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements and ids as a test needs them. */
final class Logged {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Logged() {}

    static LoggedStatement at(Instant time, long session, String sql, @Nullable String... parameters) {
        return new LoggedStatement(time, session, "referral", sql, Arrays.asList(parameters));
    }

    static Recording request(LoggedStatement... statements) {
        return new Recording(NINE, List.of(statements));
    }

    static LoggedStatement statement(String sql, @Nullable String... parameters) {
        return at(NINE, 1, sql, parameters);
    }

    /** An id of version 7 that was made at this moment. */
    static String id(Instant made, int number) {
        var time = "%012x".formatted(made.toEpochMilli());
        return time.substring(0, 8) + "-" + time.substring(8) + "-7000-8000-" + "%012x".formatted(number);
    }
}
