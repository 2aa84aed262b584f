package org.holdfast.caseload.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

class CaseloadPolicyTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aPolicyIsNotAdoptedForDaysThatAreOver() {
        assertThatExceptionOfType(PolicyBackdated.class).isThrownBy(() -> adopted(TODAY.minusDays(1)));
    }

    @Test
    void adoptedForTodayItCountsFromNow() {
        assertThat(adopted(TODAY).effectiveFrom()).isEqualTo(MONDAY);
    }

    @Test
    void adoptedForALaterDayItCountsFromMidnightInEngland() {
        assertThat(adopted(LocalDate.of(2026, 6, 1)).effectiveFrom()).isEqualTo(Instant.parse("2026-05-31T23:00:00Z"));
    }

    @Test
    void onlyWhatWasNeverInForceIsTakenBack() {
        var planned = adopted(TODAY.plusDays(1));
        planned.withdraw(WorkerId.next(), MONDAY);

        assertThatExceptionOfType(PolicyInForce.class).isThrownBy(() -> planned.withdraw(WorkerId.next(), MONDAY));
        assertThatExceptionOfType(PolicyInForce.class)
                .isThrownBy(() -> adopted(TODAY).withdraw(WorkerId.next(), MONDAY));
    }

    private static CaseloadPolicy adopted(LocalDate from) {
        return new CaseloadPolicy(
                CaseloadPolicyId.next(),
                new AdoptPolicy(from, "The workload group", Policies.standard()),
                WorkerId.next(),
                MONDAY);
    }
}
