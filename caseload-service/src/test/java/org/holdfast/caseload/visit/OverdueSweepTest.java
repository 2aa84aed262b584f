package org.holdfast.caseload.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.JourneyStep.VisitOverdue;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueSweepTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Inject
    OverdueSweep sweep;

    @Test
    void thatAChildWasNotSeenIsToldOnceForEachDayThatPassed() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        sweep.sweep();
        sweep.sweep();

        await().untilAsserted(() -> assertThat(topics.published(VisitOverdue.class))
                .filteredOn(event -> event.childId().equals(robin.childId()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.rule()).isEqualTo("ASSESSMENT_SEEN");
                    assertThat(event.workerId()).isEqualTo(team.sasha());
                }));
    }
}
