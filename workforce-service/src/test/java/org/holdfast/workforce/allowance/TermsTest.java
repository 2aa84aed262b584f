package org.holdfast.workforce.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private final Terms terms = terms("1000.00", 3, 36);

    @Test
    void theInstalmentsAddUpAndComeAtTheEndOfEqualSpans() {
        assertThat(terms.instalments())
                .extracting(Instalment::dueOn)
                .containsExactly(START.plusYears(1), START.plusYears(2), START.plusYears(3));
        assertThat(terms.instalments())
                .extracting(Instalment::amount)
                .containsExactly(new BigDecimal("333.33"), new BigDecimal("333.33"), new BigDecimal("333.34"));
        assertThat(terms.until()).isEqualTo(START.plusYears(3).minusDays(1));
    }

    @Test
    void nothingIsPaidTwiceOrBeforeItIsDueOrAfterTheLastDay() {
        var due = START.plusYears(1);

        assertThatExceptionOfType(NotDue.class).isThrownBy(() -> terms.paid(1, due.minusDays(1), null));
        assertThatExceptionOfType(NotDue.class).isThrownBy(() -> terms.paid(1, due, due.minusDays(1)));
        assertThatExceptionOfType(NoSuchInstalment.class).isThrownBy(() -> terms.paid(4, due, null));
        var paid = terms.paid(1, due, due);
        assertThatExceptionOfType(PaidAlready.class).isThrownBy(() -> paid.paid(1, due, null));
        assertThat(paid.due(due, null)).isEmpty();
        assertThat(terms.due(due, null)).hasSize(1);
    }

    @Test
    void whoLeavesBeforeTheTimeIsOverPaysTheMonthsBackThatWereNotStayed() {
        var paid = terms("3600.00", 3, 36).paid(1, START.plusYears(1), null);

        assertThat(paid.clawBack(null)).isEqualTo("0.00");
        assertThat(paid.clawBack(START.plusMonths(18).minusDays(1))).isEqualTo("600.00");
        assertThat(paid.clawBack(START.plusMonths(18).minusDays(2))).isEqualTo("633.33");
        assertThat(paid.clawBack(paid.until())).isEqualTo("0.00");
        assertThat(terms.clawBack(START.plusMonths(1))).isEqualTo("0.00");
    }

    private static Terms terms(String amount, int instalments, int months) {
        return Terms.of(new AgreeAllowance(WorkerId.next(), new BigDecimal(amount), START, instalments, months));
    }
}
