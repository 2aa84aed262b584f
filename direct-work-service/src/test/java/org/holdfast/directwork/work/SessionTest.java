package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.ChildDisclosed;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DirectWorkEvent.DisclosureMade;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.DirectWorkEvent.WorkPlanned;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Child;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 19);
    private static final WorkerId WREN = WorkerId.next();
    private static final ChildId ROSIE_ID = ChildId.next();
    private static final Child ROSIE = new Child("Rosie Ashdown", LocalDate.of(2016, 11, 20));
    private static final ToolId BUTTONS_ID = ToolId.next();

    private OptionalInt ageAskedFor = OptionalInt.empty();

    private final Tool buttons = new Tool() {
        @Override
        public void allowFor(OptionalInt age, @Nullable String ageGuardReason, String pointer) {
            ageAskedFor = age;
        }

        @Override
        public ToolId id() {
            return BUTTONS_ID;
        }

        @Override
        public int toolVersion() {
            return 4;
        }
    };

    private final WorkPlan plan = new WorkPlan(
            WorkPlanId.next(),
            new PlanWork(ROSIE_ID, "To hear her", null, List.of(BUTTONS_ID), 3, null),
            List.of(buttons),
            ROSIE,
            WREN,
            NOW);

    @Test
    void aPlanIsToldWithoutItsPurpose() {
        assertThat(plan.planned()).isEqualTo(new WorkPlanned(plan.id(), ROSIE_ID, WREN, NOW, 0));
    }

    @Test
    void theAgeThatCountsForAPlanIsTodaysAndForASessionThatOfItsDay() {
        assertThat(ageAskedFor).hasValue(10);

        var _ = hold(heard("Hello", null));

        assertThat(ageAskedFor).hasValue(9);
    }

    @Test
    void aSessionIsToldAsAFactAndItsWordsOnlyToTheRecord() {
        var session = hold(heard("I miss my nan", "Looked out of the window"));

        assertThat(session.recorded())
                .containsExactly(
                        new SessionRecorded(plan.id(), session.id(), ROSIE_ID, WREN, BUTTONS_ID, YESTERDAY, 45, NOW, 1),
                        new ChildSpokeInSession(
                                plan.id(),
                                session.id(),
                                ROSIE_ID,
                                "I miss my nan",
                                "Looked out of the window",
                                NOW,
                                1));
    }

    @Test
    void aSessionInWhichNothingWasSaidOrSeenTellsTheRecordNothing() {
        assertThat(hold(heard(null, null)).recorded()).hasOnlyElementsOfType(SessionRecorded.class);
        assertThat(hold(heard(null, "Played quietly")).recorded()).hasSize(2);
    }

    @Test
    void whatAChildTellsOfHarmIsAFactWithoutWordsAndARecordWithThem() {
        var session = hold(told(new Disclosure("He hits me", true, "Called Pat")));

        assertThat(session.recorded())
                .contains(
                        new DisclosureMade(plan.id(), session.id(), ROSIE_ID, WREN, true, NOW, 1),
                        new ChildDisclosed(
                                plan.id(), session.id(), ROSIE_ID, WREN, "He hits me", "Called Pat", true, NOW, 1));
    }

    @Test
    void aSessionKeepsTheVersionOfTheToolItUsed() {
        assertThat(hold(heard("Hello", null)).view().toolVersion()).isEqualTo(4);
    }

    @Test
    void aSessionEnteredInErrorStaysMarkedAndNoLongerCountsAsHeld() {
        var session = hold(heard("Hello", null));
        assertThat(plan.view(ROSIE).sessionsHeld()).isEqualTo(1);

        assertThat(session.correct("Wrong child", WREN, NOW))
                .isEqualTo(new SessionCorrected(plan.id(), session.id(), ROSIE_ID, NOW, 1));

        assertThat(plan.view(ROSIE).sessionsHeld()).isZero();
        assertThat(session.view().exactWords()).isEqualTo("Hello");
        assertThat(session.view().enteredInError())
                .isNotNull()
                .satisfies(mark -> assertThat(mark.reason()).isEqualTo("Wrong child"));
        assertThatThrownBy(() -> session.correct("Once more", WREN, NOW)).isInstanceOf(AlreadyCorrected.class);
    }

    @Test
    void onlyAChildWhoAgreedIsShownToOthers() {
        assertThatThrownBy(() -> hold(shown(Consent.DECLINED))).isInstanceOf(SharingWithoutConsent.class);
        assertThatThrownBy(() -> hold(shown(Consent.NOT_ASKED))).isInstanceOf(SharingWithoutConsent.class);

        assertThat(plan.view(ROSIE).sessionsHeld()).isZero();
        assertThat(hold(shown(Consent.AGREED)).view().mayBeShownTo()).containsExactly(Audience.SCHOOL);
    }

    private Session hold(RecordSession request) {
        return plan.hold(SessionId.next(), request, buttons, ROSIE, WREN, NOW);
    }

    private static RecordSession heard(@Nullable String words, @Nullable String observation) {
        return request(words, observation, Consent.NOT_ASKED, List.of());
    }

    private static RecordSession shown(Consent consent) {
        return request("Hello", null, consent, List.of(Audience.SCHOOL));
    }

    private static RecordSession request(
            @Nullable String words, @Nullable String observation, Consent consent, List<Audience> audience) {
        return new RecordSession(
                YESTERDAY,
                45,
                BUTTONS_ID,
                null,
                Place.HOME,
                List.of(),
                3,
                null,
                Mood.HAPPY,
                words,
                observation,
                consent,
                audience,
                null,
                null);
    }

    private static RecordSession told(Disclosure disclosure) {
        return new RecordSession(
                YESTERDAY,
                45,
                BUTTONS_ID,
                null,
                Place.SCHOOL,
                List.of(),
                3,
                null,
                null,
                null,
                null,
                Consent.NOT_ASKED,
                List.of(),
                StoppedEarly.NOT_SAFE_TO_GO_ON,
                disclosure);
    }
}
