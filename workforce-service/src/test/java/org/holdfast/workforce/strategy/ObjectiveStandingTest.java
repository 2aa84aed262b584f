package org.holdfast.workforce.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObjectiveStandingTest {

    private static final LocalDate BY = LocalDate.of(2027, 9, 30);
    private static final BigDecimal SIX = new BigDecimal("6");
    private static final Target AT_MOST = new Target(Aim.AT_MOST, SIX, BY);
    private static final Target AT_LEAST = new Target(Aim.AT_LEAST, SIX, BY);

    @Test
    void theTargetItselfIsEnough() {
        var six = new BigDecimal("6.0");

        assertThat(ObjectiveStanding.of(AT_MOST, six, BY.plusDays(1))).isEqualTo(ObjectiveStanding.MET);
        assertThat(ObjectiveStanding.of(AT_LEAST, six, BY.plusDays(1))).isEqualTo(ObjectiveStanding.MET);
    }

    @Test
    void whatIsNotWhereItShouldBeIsLateOnceTheDayIsOver() {
        var more = new BigDecimal("6.1");

        assertThat(ObjectiveStanding.of(AT_MOST, more, BY)).isEqualTo(ObjectiveStanding.NOT_YET);
        assertThat(ObjectiveStanding.of(AT_MOST, more, BY.plusDays(1))).isEqualTo(ObjectiveStanding.LATE);
        assertThat(ObjectiveStanding.of(AT_LEAST, more, BY.plusDays(1))).isEqualTo(ObjectiveStanding.MET);
    }

    @Test
    void whereThereIsNothingToCountNothingIsSaid() {
        assertThat(ObjectiveStanding.of(AT_MOST, null, BY.plusDays(1))).isEqualTo(ObjectiveStanding.UNKNOWN);
    }
}
