package org.holdfast.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who has shown which token of late, so that its signature is checked once a minute and not at every request. */
class CheckedTokens {

    /** How long a key that the identity provider takes back goes on opening doors at the most. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** Every social worker of a large council at once; beyond that whoever has not asked for longest is checked again. */
    private static final int MOST = 10_000;

    private final Cache<String, SecurityIdentity> identities;

    CheckedTokens(Clock clock, Ticker ticker) {
        this.identities = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, SecurityIdentity>creating((_, identity) -> remembered(identity, clock)))
                .build();
    }

    Optional<SecurityIdentity> shownWith(String token) {
        return Optional.ofNullable(identities.getIfPresent(token));
    }

    void remember(String token, SecurityIdentity identity) {
        identities.put(token, identity);
    }

    /** Nothing but what expires is remembered, and never for longer than it is valid. */
    private static Duration remembered(SecurityIdentity identity, Clock clock) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
