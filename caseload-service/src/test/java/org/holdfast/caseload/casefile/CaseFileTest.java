package org.holdfast.caseload.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.lifecycle.IllegalTransition;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final WorkerId PAT = WorkerId.next();

    private final CaseFile file = new CaseFile(
            CaseId.next(),
            ChildId.next(),
            null,
            CaseType.ASSESSMENT,
            TeamId.next(),
            MONDAY,
            new Referred(TODAY, TODAY.plusDays(60), null, null));

    @Test
    void aChangeSaysWhatTheCaseIsNow() {
        var event = file.changeStatus(change(CaseType.CHILD_PROTECTION, TODAY), PAT, MONDAY);

        assertThat(event.caseType()).isEqualTo("CHILD_PROTECTION");
        assertThat(event.typeSince()).isEqualTo(TODAY);
        assertThat(file.state().complexity()).isEqualTo(Complexity.COMPLEX);
        assertThat(file.state().circumstances()).containsExactly(Circumstance.COURT);
        assertThat(file.history())
                .extracting(CaseChangeView::type)
                .containsExactly(CaseType.ASSESSMENT, CaseType.CHILD_PROTECTION);
    }

    @Test
    void aChangeIsNotDatedBeforeTheLastOne() {
        var _ = file.changeStatus(change(CaseType.CHILD_PROTECTION, TODAY.plusDays(7)), PAT, MONDAY);

        assertThatExceptionOfType(ChangeDatedBeforeTheLast.class)
                .isThrownBy(() -> file.changeStatus(change(CaseType.CHILD_IN_NEED, TODAY.plusDays(6)), PAT, MONDAY));
        assertThat(file.changeStatus(change(CaseType.CHILD_IN_NEED, TODAY.plusDays(7)), PAT, MONDAY)
                        .caseType())
                .isEqualTo("CHILD_IN_NEED");
    }

    @Test
    void theDayOfTheReferralDoesNotMoveBehindTheOpeningNorBehindWhatBelongsToTheCase() {
        assertThatExceptionOfType(ReferredAfterOpening.class)
                .isThrownBy(() -> file.cameAs(new Referred(TODAY.plusDays(1), TODAY.plusDays(60), null, null), MONDAY));
        var redated = new Redated(file.id(), new Referred(TODAY, TODAY.plusDays(60), null, null));

        assertThatExceptionOfType(BeforeReferral.class)
                .isThrownBy(() -> redated.refuseBefore(TODAY.minusDays(1), "1103"))
                .withMessageContaining("1103");
    }

    @Test
    void aTypeThatStaysKeepsItsFirstDay() {
        var _ = file.changeStatus(change(CaseType.LOOKED_AFTER, TODAY), PAT, MONDAY);
        var _ = file.changeStatus(change(CaseType.LOOKED_AFTER, TODAY.plusMonths(7)), PAT, MONDAY);

        assertThat(file.state().since()).isEqualTo(TODAY);
    }

    @Test
    void careIsLeftByWhoWasLookedAfter() {
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> file.changeStatus(change(CaseType.CARE_LEAVER, TODAY), PAT, MONDAY));
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> {
            var _ = file.changeStatus(change(CaseType.CHILD_IN_NEED, TODAY), PAT, MONDAY);
            var _ = file.changeStatus(change(CaseType.ASSESSMENT, TODAY), PAT, MONDAY);
        });
    }

    @Test
    void noChildIsLetGoWithoutSomebodyToTurnTo() {
        assertThatExceptionOfType(SomeoneTakesOver.class)
                .isThrownBy(() -> file.close(closing(ClosureReason.RC7, List.of()), PAT, MONDAY));

        var event = file.close(closing(ClosureReason.RC7, List.of(hub())), PAT, MONDAY);

        assertThat(event.takenOverBy()).containsExactly("FAMILY_HUB");
        assertThat(file.isOpen()).isFalse();
    }

    @Test
    void aClosedCaseStaysAsItIs() {
        var _ = file.close(closing(ClosureReason.RC5, List.of()), PAT, MONDAY);

        assertThatExceptionOfType(CaseIsClosed.class)
                .isThrownBy(() -> file.changeStatus(change(CaseType.CHILD_IN_NEED, TODAY), PAT, MONDAY));
        assertThatExceptionOfType(CaseIsClosed.class)
                .isThrownBy(() -> file.close(closing(ClosureReason.RC5, List.of()), PAT, MONDAY));
        assertThatExceptionOfType(CaseIsClosed.class).isThrownBy(() -> file.peopleChanged(PAT, MONDAY));
    }

    private static ChangeStatus change(CaseType type, LocalDate on) {
        return new ChangeStatus(type, Complexity.COMPLEX, List.of(Circumstance.COURT), null, on, "The conference");
    }

    private static CloseCase closing(ClosureReason reason, List<TakenOverBy> community) {
        return new CloseCase(reason, TODAY, "Home is calm now", community);
    }

    private static TakenOverBy hub() {
        return new TakenOverBy(TakenOverBy.Kind.FAMILY_HUB, "Harbour hub", null, true);
    }
}
