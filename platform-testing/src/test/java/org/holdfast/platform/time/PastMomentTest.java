package org.holdfast.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PastMomentTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final Instant THEN = Instant.parse("2025-06-30T23:30:00Z");

    private final Clock clock = PastMoment.clock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theClockStandsInThePastForOneWorkOnly() {
        assertThat(PastMoment.at(THEN, clock::instant)).isEqualTo(THEN);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void forEveryoneElseTimeGoesOn() {
        var meanwhile = PastMoment.at(
                THEN, () -> CompletableFuture.supplyAsync(clock::instant).join());
        assertThat(meanwhile).isEqualTo(NOW);
    }

    @Test
    void whatFollowsIsNotDatedBeforeWhatItFollows() {
        assertThat(PastMoment.following(NOW.plusMillis(3), clock)).isEqualTo(NOW.plusMillis(3));
        assertThat(PastMoment.following(NOW.minusMillis(3), clock)).isEqualTo(NOW);
    }

    @Test
    void theDatesOfHistoryStandAsTheyAre() {
        assertThat(PastMoment.at(THEN, () -> PastMoment.following(NOW, clock))).isEqualTo(THEN);
    }

    /** The validator asks for its clock once, and holds on to it. */
    @Test
    void aClockOfAnotherZoneStandsInThePastToo() {
        var inEngland = clock.withZone(WorkingDays.ENGLAND);
        assertThat(PastMoment.at(THEN, () -> LocalDate.now(inEngland))).isEqualTo(LocalDate.parse("2025-07-01"));
        assertThat(LocalDate.now(inEngland)).isEqualTo(LocalDate.parse("2026-11-20"));
    }
}
