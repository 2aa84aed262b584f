package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PatternsTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 2);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Patterns patterns = new Patterns(new HashSet<>());

    @Test
    void whatCountsOnADayIsWhatBeganLast() {
        say(Grade.NEWLY_QUALIFIED, "1", SEPTEMBER, 1);
        say(Grade.SOCIAL_WORKER, "0.8", JUNE, 2);

        assertThat(patterns.on(JUNE.minusDays(1)).grade()).isEqualTo(Grade.NEWLY_QUALIFIED);
        assertThat(patterns.on(JUNE).grade()).isEqualTo(Grade.SOCIAL_WORKER);
        assertThat(patterns.on(SEPTEMBER.minusYears(1)).grade()).isEqualTo(Grade.NEWLY_QUALIFIED);
    }

    @Test
    void aDaySaidAgainCorrectsWhatWasSaid() {
        say(Grade.SOCIAL_WORKER, "1", SEPTEMBER, 1);
        say(Grade.ADVANCED_PRACTITIONER, "1", MARCH, 2);
        say(Grade.SOCIAL_WORKER, "0.6", MARCH, 3);

        assertThat(patterns.on(JUNE).fte()).isEqualTo("0.6");
        assertThat(patterns.inGradeSince(JUNE)).isEqualTo(SEPTEMBER);
        assertThat(patterns.latestFirst()).hasSize(3);
    }

    @Test
    void otherHoursAreNoOtherGrade() {
        say(Grade.NEWLY_QUALIFIED, "1", SEPTEMBER, 1);
        say(Grade.SOCIAL_WORKER, "1", MARCH, 2);
        say(Grade.SOCIAL_WORKER, "0.8", JUNE, 3);

        assertThat(patterns.inGradeSince(JUNE.plusDays(1))).isEqualTo(MARCH);
        assertThat(patterns.inGradeSince(MARCH.minusDays(1))).isEqualTo(SEPTEMBER);
    }

    @Test
    void aDayBetweenIsCorrectedWithoutChangingWhatIsSoNow() {
        say(Grade.SOCIAL_WORKER, "1", SEPTEMBER, 1);
        say(Grade.SOCIAL_WORKER, "0.8", JUNE, 2);
        say(Grade.SOCIAL_WORKER, "0.5", MARCH, 3);

        assertThat(patterns.on(MARCH).fte()).isEqualTo("0.5");
        assertThat(patterns.on(JUNE).fte()).isEqualTo("0.8");
    }

    private void say(Grade grade, String fte, LocalDate since, int second) {
        patterns.add(new WorkingPattern(grade, new BigDecimal(fte)), since, Instant.ofEpochSecond(second));
    }
}
