package org.holdfast.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks for a token once and keeps it while it is good: a password is dear to check, and that on purpose. */
public final class KeptTokens implements Tokens {

    /** A token is good for five minutes. */
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final Tokens tokens;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    public KeptTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String bearer(String nameOrRole) {
        var now = Instant.now();
        return kept.compute(
                        nameOrRole,
                        (name, known) -> known != null && now.isBefore(known.until())
                                ? known
                                : new Kept(tokens.bearer(name), now.plus(KEPT)))
                .token();
    }
}
