package org.holdfast.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.JourneyStep;
import org.holdfast.contracts.StaffState;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    @Test
    void everyEventOfATopicIsKnownHoweverTheyAreGrouped() {
        var cases = Subscription.to(CaseEvent.class, _ -> {});

        assertThat(cases.knows(CaseEvent.CaseOpened.class.getSimpleName())).isTrue();
        assertThat(cases.knows(JourneyStep.VisitOverdue.class.getSimpleName())).isTrue();
        assertThat(cases.knows(JourneyStep.class.getSimpleName())).isFalse();
        assertThat(cases.knows("SomethingOfTomorrow")).isFalse();
    }

    @Test
    void whatIsNotGroupedIsKnownByItsName() {
        var staff = Subscription.to(StaffState.class, _ -> {});

        assertThat(staff.types()).containsExactly("StaffState");
        assertThat(staff.isState()).isTrue();
    }
}
