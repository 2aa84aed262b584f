package org.holdfast.workforce.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.lifecycle.IllegalTransition;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 21);
    private static final LocalDate OFFERED = APPLIED.plusDays(28);
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 4);
    private static final WorkerId DREW = WorkerId.next();
    private static final BigDecimal HALF_A_POST = new BigDecimal("0.50");

    @Test
    void aCandidateComesStageByStageUntilTheyAreOnTheRegister() {
        var robin = interviewed(Grade.SOCIAL_WORKER);
        robin.offer(offer(null), BigDecimal.ONE, DREW);
        robin.move(new MoveCandidate(CandidateStage.ACCEPTED, OFFERED), DREW);
        robin.join(onTheRegister(STARTS.plusDays(7)), STARTS.plusDays(7), DREW);

        assertThat(robin.view().stages())
                .extracting(StageReached::stage)
                .containsExactly(
                        CandidateStage.APPLIED,
                        CandidateStage.SHORTLISTED,
                        CandidateStage.INTERVIEWED,
                        CandidateStage.OFFERED,
                        CandidateStage.ACCEPTED,
                        CandidateStage.JOINED);
        assertThat(robin.view().startsOn()).isEqualTo(STARTS.plusDays(7));
        assertThat(robin.view().beyondPostsBecause()).isNull();
    }

    @Test
    void noStageIsLeftOutOrLiesBeforeTheOneBefore() {
        var robin = applied(Grade.SOCIAL_WORKER);

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> robin.offer(offer(null), BigDecimal.ONE, DREW));
        assertThatExceptionOfType(StageOutOfOrder.class)
                .isThrownBy(
                        () -> robin.move(new MoveCandidate(CandidateStage.SHORTLISTED, APPLIED.minusDays(1)), DREW));
    }

    @Test
    void thereIsNoWayBackFromTheEnd() {
        var robin = applied(Grade.SOCIAL_WORKER);
        robin.move(new MoveCandidate(CandidateStage.WITHDREW, APPLIED), DREW);

        Stream.of(CandidateStage.SHORTLISTED, CandidateStage.DECLINED)
                .forEach(stage -> assertThatExceptionOfType(IllegalTransition.class)
                        .isThrownBy(() -> robin.move(new MoveCandidate(stage, APPLIED), DREW)));
    }

    @Test
    void onlyWhoAppliedInVainIsForgottenAndTheirStagesStay() {
        var robin = applied(Grade.SOCIAL_WORKER);
        assertThat(robin.endedInVainBefore(APPLIED.plusYears(1))).isFalse();
        robin.move(new MoveCandidate(CandidateStage.DECLINED, OFFERED), DREW);

        assertThat(robin.endedInVainBefore(OFFERED)).isFalse();
        assertThat(robin.endedInVainBefore(OFFERED.plusDays(1))).isTrue();
        robin.forget(STARTS);
        assertThat(robin.view().fullName()).isNull();
        assertThat(robin.view().erasedOn()).isEqualTo(STARTS);
        assertThat(robin.view().stages()).hasSize(2);
    }

    @Test
    void anOfferTakesAWholePost() {
        var robin = interviewed(Grade.SOCIAL_WORKER);

        assertThatExceptionOfType(NoPostFree.class)
                .isThrownBy(() -> robin.offer(offer("They are good"), HALF_A_POST, DREW));
    }

    @Test
    void thoseNewlyQualifiedMayComeBeyondThePostsForAReason() {
        var robin = interviewed(Grade.NEWLY_QUALIFIED);

        assertThatExceptionOfType(BeyondPostsWithoutReason.class)
                .isThrownBy(() -> robin.offer(offer(" "), HALF_A_POST, DREW));
        robin.offer(offer("Two social workers retire"), HALF_A_POST, DREW);

        assertThat(robin.view().beyondPostsBecause()).isEqualTo("Two social workers retire");
        assertThat(robin.view().stage()).isEqualTo(CandidateStage.OFFERED);
    }

    @Test
    void whereThereIsAPostNoReasonIsKept() {
        var robin = interviewed(Grade.NEWLY_QUALIFIED);
        robin.offer(offer("Just in case"), BigDecimal.ONE, DREW);

        assertThat(robin.view().beyondPostsBecause()).isNull();
    }

    @Test
    void whoWorkedHereBeforeTheyAppliedIsSomebodyElse() {
        var robin = interviewed(Grade.SOCIAL_WORKER);
        robin.offer(offer(null), BigDecimal.ONE, DREW);
        robin.move(new MoveCandidate(CandidateStage.ACCEPTED, OFFERED), DREW);

        assertThatExceptionOfType(JoinedBeforeApplying.class)
                .isThrownBy(() -> robin.join(onTheRegister(APPLIED.minusDays(1)), STARTS, DREW));
    }

    private static Candidate applied(Grade grade) {
        return new Candidate(
                CandidateId.next(),
                new AddCandidate(
                        "Robin Ashdown", TeamId.next(), grade, BigDecimal.ONE, CandidateSource.PLACEMENT_HERE, APPLIED),
                DREW);
    }

    private static Candidate interviewed(Grade grade) {
        var candidate = applied(grade);
        candidate.move(new MoveCandidate(CandidateStage.SHORTLISTED, APPLIED.plusDays(7)), DREW);
        candidate.move(new MoveCandidate(CandidateStage.INTERVIEWED, APPLIED.plusDays(21)), DREW);
        return candidate;
    }

    private static MakeOffer offer(@Nullable String reason) {
        return new MakeOffer(OFFERED, STARTS, reason);
    }

    private static Colleague onTheRegister(LocalDate startedOn) {
        return new Colleague(WorkerId.next(), "Robin Ashdown", Grade.SOCIAL_WORKER, null, null, null, startedOn, null);
    }
}
