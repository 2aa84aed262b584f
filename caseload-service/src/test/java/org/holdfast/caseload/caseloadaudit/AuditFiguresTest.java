package org.holdfast.caseload.caseloadaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.holdfast.caseload.policy.Policies;
import org.holdfast.caseload.policy.PolicyContent;
import org.holdfast.caseload.workload.Workload;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

class AuditFiguresTest {

    private final PolicyContent policy = Policies.standard();

    @Test
    void theAverageDividesByTheHoursOfThoseWhoHoldAChild() {
        var figures = AuditFigures.of(List.of(row(20, "1"), row(10, "0.5"), row(0, "1")), List.of(), policy);

        assertThat(figures.holders()).isEqualTo(2);
        assertThat(figures.average()).isEqualTo(new BigDecimal("20.0"));
        assertThat(figures.median()).isEqualTo(new BigDecimal("15.0"));
        assertThat(figures.deviation()).isEqualTo(new BigDecimal("5.0"));
    }

    @Test
    void theBandsAreThoseOfThePolicyAndNobodyIsInTwo() {
        var figures = AuditFigures.of(
                List.of(row(1, "1"), row(4, "1"), row(5, "1"), row(24, "1"), row(25, "1"), row(30, "1")),
                List.of(),
                policy);

        assertThat(figures.bands())
                .containsExactly(
                        new AuditFigures.Band(1, 4, 2),
                        new AuditFigures.Band(5, 9, 1),
                        new AuditFigures.Band(10, 14, 0),
                        new AuditFigures.Band(15, 19, 0),
                        new AuditFigures.Band(20, 24, 1),
                        new AuditFigures.Band(25, 29, 1),
                        new AuditFigures.Band(30, null, 1));
        assertThat(figures.belowLinePercent()).isEqualTo(new BigDecimal("66.7"));
    }

    @Test
    void whoWaitsIsCountedByHowLong() {
        var figures = AuditFigures.of(List.of(), List.of(waiting(2), waiting(3), waiting(14), waiting(15)), policy);

        assertThat(figures.average()).isNull();
        assertThat(figures.waiting())
                .containsExactly(
                        new AuditFigures.Waiting(WaitingCase.Rag.GREEN, 1, 2),
                        new AuditFigures.Waiting(WaitingCase.Rag.AMBER, 2, 14),
                        new AuditFigures.Waiting(WaitingCase.Rag.RED, 1, 15));
    }

    private static WaitingCase waiting(int days) {
        return WaitingCase.of(CaseId.next(), null, days);
    }

    private static AuditRow row(int cases, String fte) {
        var workload = new Workload(cases, 22, BigDecimal.ZERO, BigDecimal.TEN, 100, BigDecimal.TEN);
        return new AuditRow(
                WorkerId.next(), "Sasha", null, "SOCIAL_WORKER", new BigDecimal(fte), workload, 0, false, List.of());
    }
}
