package org.holdfast.workforce.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final Price WITHIN = price("38.00", "38.00", false);

    @Test
    void whoKeepsEveryRuleThatHoldsPasses() {
        var check = check(36, null, 1, 4, WITHIN, null);

        assertThat(AgencyCheck.overall(check.judge())).isEqualTo(RuleVerdict.PASS);
        assertThat(check.judge()).extracting(RuleResult::rule).containsExactly(AgencyRule.values());
    }

    @ParameterizedTest
    @CsvSource({"35, BREACH", "36, PASS"})
    void threeYearsOfPractice(int months, RuleVerdict verdict) {
        assertThat(verdict(check(months, null, 1, 4, WITHIN, null), AgencyRule.EXPERIENCE))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, NORTH_EAST, RESIGNED, PASS",
        "2026-09-08, NORTH_EAST, RESIGNED, BREACH",
        "2026-09-08, north_east, OTHER, BREACH",
        "2026-09-08, LONDON, RESIGNED, EXEMPT",
        "2026-12-04, NORTH_EAST, REDUNDANCY, EXEMPT",
        "2026-12-04, NORTH_EAST, PROBATION, EXEMPT"
    })
    void threeMonthsBetweenAPermanentPostAndAgencyWorkInTheRegion(
            LocalDate endedOn, String region, LeavingReason reason, RuleVerdict verdict) {
        var post = new PermanentPost(endedOn, region, reason);

        assertThat(verdict(check(60, post, 1, 4, WITHIN, null), AgencyRule.COOL_OFF))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "38.00, 38.00, false, PASS",
        "38.01, 38.00, false, BREACH",
        "38.01, 38.00, true, EXEMPT",
        "90.00, , false, EXEMPT"
    })
    void thePriceCapOfTheRegion(String hourly, @Nullable String cap, boolean signed, RuleVerdict verdict) {
        assertThat(verdict(check(60, null, 1, 4, price(hourly, cap, signed), null), AgencyRule.PRICE))
                .isEqualTo(verdict);
    }

    @Test
    void referencesNoticeAndProjectTeams() {
        assertThat(verdict(check(60, null, 0, 4, WITHIN, null), AgencyRule.REFERENCE))
                .isEqualTo(RuleVerdict.BREACH);
        assertThat(verdict(check(60, null, 1, 3, WITHIN, null), AgencyRule.NOTICE))
                .isEqualTo(RuleVerdict.BREACH);
        assertThat(verdict(check(60, null, 1, 4, WITHIN, true), AgencyRule.PROJECT_TEAM))
                .isEqualTo(RuleVerdict.PASS);
        assertThat(verdict(check(60, null, 1, 4, WITHIN, false), AgencyRule.PROJECT_TEAM))
                .isEqualTo(RuleVerdict.BREACH);
        assertThat(verdict(check(60, null, 1, 4, WITHIN, null), AgencyRule.PROJECT_TEAM))
                .isEqualTo(RuleVerdict.EXEMPT);
    }

    @Test
    void oneBreachIsABreachAndSaysWhyInNumbers() {
        var results = check(20, null, 1, 4, WITHIN, null).judge();

        assertThat(AgencyCheck.overall(results)).isEqualTo(RuleVerdict.BREACH);
        assertThat(results.getFirst().reason()).isEqualTo("20 months of practice; 3 years are asked for");
    }

    private static RuleVerdict verdict(MakeAgencyCheck check, AgencyRule rule) {
        return check.judge().stream()
                .filter(result -> result.rule() == rule)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Price price(String hourly, @Nullable String cap, boolean signed) {
        return new Price(new BigDecimal(hourly), cap == null ? null : new BigDecimal(cap), signed);
    }

    private static MakeAgencyCheck check(
            int months,
            @Nullable PermanentPost post,
            int references,
            int notice,
            Price price,
            @Nullable Boolean itemised) {
        return new MakeAgencyCheck("NSA-20417", START, "NORTH_EAST", months, post, references, notice, price, itemised);
    }
}
