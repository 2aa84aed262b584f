package org.holdfast.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class CheckedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private Duration passed = Duration.ZERO;
    private final CheckedTokens tokens = new CheckedTokens(Clock.fixed(NOW, ZoneOffset.UTC), () -> passed.toNanos());

    @Test
    void whoHasShownATokenIsKnownByIt() {
        var ada = identity("ada", Duration.ofMinutes(5));

        tokens.remember("Bearer of-ada", ada);

        assertThat(tokens.shownWith("Bearer of-ada")).containsSame(ada);
        assertThat(tokens.shownWith("Bearer of-adb")).isEmpty();
    }

    @Test
    void aTokenIsCheckedAgainAfterAMinute() {
        tokens.remember("Bearer of-ada", identity("ada", Duration.ofMinutes(5)));

        passed = CheckedTokens.LONGEST.minusNanos(1);
        assertThat(tokens.shownWith("Bearer of-ada")).isPresent();
        passed = CheckedTokens.LONGEST;
        assertThat(tokens.shownWith("Bearer of-ada")).isEmpty();
    }

    @Test
    void beingAskedForOftenDoesNotKeepATokenLonger() {
        tokens.remember("Bearer of-ada", identity("ada", Duration.ofMinutes(5)));

        for (passed = Duration.ZERO;
                passed.compareTo(CheckedTokens.LONGEST) < 0;
                passed = passed.plus(Duration.ofSeconds(1))) {
            assertThat(tokens.shownWith("Bearer of-ada")).isPresent();
        }
        assertThat(tokens.shownWith("Bearer of-ada")).isEmpty();
    }

    @Test
    void aTokenIsForgottenTheMomentItExpires() {
        tokens.remember("Bearer of-ada", identity("ada", Duration.ofSeconds(20)));

        passed = Duration.ofSeconds(20).minusNanos(1);
        assertThat(tokens.shownWith("Bearer of-ada")).isPresent();
        passed = Duration.ofSeconds(20);
        assertThat(tokens.shownWith("Bearer of-ada")).isEmpty();
    }

    @Test
    void aTokenThatExpiredOnTheWayIsNotRemembered() {
        tokens.remember("Bearer of-ada", identity("ada", Duration.ofSeconds(-1)));

        assertThat(tokens.shownWith("Bearer of-ada")).isEmpty();
    }

    private static SecurityIdentity identity(String name, Duration validFor) {
        var claims = new JwtClaims();
        claims.setSubject(name);
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.plus(validFor).getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .build();
    }
}
