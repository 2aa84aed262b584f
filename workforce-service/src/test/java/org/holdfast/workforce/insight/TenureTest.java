package org.holdfast.workforce.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.workforce.insight.Tenure.Band;
import org.holdfast.workforce.insight.Tenure.Span;
import org.holdfast.workforce.insight.Tenure.Stayed;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void aYearIsOverOnItsDayAndNotBefore() {
        var counted = Tenure.of(
                List.of(DAY, DAY.minusYears(1).plusDays(1), DAY.minusYears(1), DAY.minusYears(5), DAY.minusYears(30)),
                List.of(),
                DAY);

        assertThat(counted.bands()).extracting(Band::people).containsExactly(2, 1, 0, 1, 1);
        assertThat(counted.bands().getLast().belowYears()).isNull();
        assertThat(counted.medianYears()).isEqualTo("1.0");
    }

    @Test
    void whereNobodyIsThereIsNothingInTheMiddle() {
        assertThat(Tenure.of(List.of(), List.of(), DAY).medianYears()).isNull();
    }

    @Test
    void onlyThoseWhoBeganLongEnoughAgoTellHowManyStay() {
        var two = DAY.minusYears(2);
        var counted = Tenure.of(
                List.of(),
                List.of(
                        new Span(DAY.minusMonths(3), null),
                        new Span(two, null),
                        new Span(two, two.plusYears(1).minusDays(1)),
                        new Span(two, two.plusYears(1).minusDays(2))),
                DAY);

        assertThat(counted.newlyQualified()).extracting(Stayed::began).containsExactly(3, 3, 0);
        assertThat(counted.newlyQualified()).extracting(Stayed::stayed).containsExactly(2, 1, 0);
        assertThat(counted.newlyQualified().getFirst().percent()).isEqualTo("66.7");
        assertThat(counted.newlyQualified().getLast().percent()).isNull();
    }
}
