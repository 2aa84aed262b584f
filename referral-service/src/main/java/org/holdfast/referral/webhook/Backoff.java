package org.holdfast.referral.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next attempt: soon at first, then ever longer, for three days in all (Standard Webhooks). */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(20));

    private Backoff() {}

    /** @return nothing when it has been tried often enough */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }
}
