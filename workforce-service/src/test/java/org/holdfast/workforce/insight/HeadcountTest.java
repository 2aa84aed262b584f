package org.holdfast.workforce.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    /** As published for England on 30 September 2023 (social work workforce statistics). */
    private static final Headcount ENGLAND_2023 = new Headcount(
            new BigDecimal("33119.1"),
            new BigDecimal("5254.6"),
            new BigDecimal("7173.5"),
            new BigDecimal("7722.7"),
            new BigDecimal("5744.2"),
            new BigDecimal("21111.4"),
            337_055,
            new BigDecimal("270751"));

    @Test
    void theRowOfEngland2023ComesOutToTheDecimal() {
        assertThat(ENGLAND_2023.turnover()).isEqualByComparingTo("15.9");
        assertThat(ENGLAND_2023.agencyRate()).isEqualByComparingTo("17.8");
        assertThat(ENGLAND_2023.vacancyRate()).isEqualByComparingTo("18.9");
        assertThat(ENGLAND_2023.agencyWhoCover()).isEqualByComparingTo("80.1");
        assertThat(ENGLAND_2023.vacanciesCovered()).isEqualByComparingTo("74.4");
        assertThat(ENGLAND_2023.averageCaseload()).isEqualByComparingTo("16.0");
        assertThat(ENGLAND_2023.absence()).isEqualByComparingTo("3.2");
    }

    @Test
    void aMeasureIsAbsentWhereThereIsNothingToShare() {
        var nobody = new Headcount(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                null,
                BigDecimal.ZERO);

        assertThat(nobody.turnover()).isNull();
        assertThat(nobody.agencyRate()).isNull();
        assertThat(nobody.vacanciesCovered()).isNull();
        assertThat(nobody.averageCaseload()).isNull();
    }
}
