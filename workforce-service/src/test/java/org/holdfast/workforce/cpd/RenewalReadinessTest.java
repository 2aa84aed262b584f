package org.holdfast.workforce.cpd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenewalReadinessTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final String PEER = "Ravi found the same.";

    @Test
    void twoPiecesOfWhichOneWasTalkedOverAreEnough() {
        var readiness = RenewalReadiness.of(List.of(finished(MAY, PEER), finished(MAY, null)), MAY);

        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.from()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(readiness.until()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void withoutAPeerItIsNotEnoughAndNoDraftCounts() {
        var readiness = RenewalReadiness.of(
                List.of(finished(MAY, null), finished(MAY, " "), draft(MAY), draft(MAY)), SEPTEMBER);

        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.pieces()).isEqualTo(2);
        assertThat(readiness.withPeer()).isZero();
        assertThat(readiness.drafts()).isEqualTo(2);
        assertThat(readiness.due()).isTrue();
    }

    @Test
    void nothingIsDueBeforeTheFirstOfSeptember() {
        assertThat(RenewalReadiness.of(List.of(), SEPTEMBER.minusDays(1)).due()).isFalse();
        assertThat(RenewalReadiness.of(List.of(), SEPTEMBER).due()).isTrue();
    }

    @Test
    void aYearBeginsOnTheFirstOfDecember() {
        var november = LocalDate.of(2026, 11, 30);
        var pieces = List.of(finished(november, PEER), finished(november, PEER));

        assertThat(RenewalReadiness.of(pieces, november).ready()).isTrue();
        assertThat(RenewalReadiness.of(pieces, november.plusDays(1)).pieces()).isZero();
        assertThat(RenewalReadiness.of(pieces, november.plusDays(1)).due()).isFalse();
    }

    private static CpdPiece finished(LocalDate on, @Nullable String peer) {
        return piece(on, new Reflection("That silence is an answer", "I wait", peer));
    }

    private static CpdPiece draft(LocalDate on) {
        return piece(on, null);
    }

    private static CpdPiece piece(LocalDate on, @Nullable Reflection reflection) {
        return CpdPiece.of(WorkerId.next(), new RecordCpd("Reading", on, reflection), noon(on));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingDays.ENGLAND).toInstant();
    }
}
