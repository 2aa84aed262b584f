package org.holdfast.caseload.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.holdfast.caseload.Neighbours.MONDAY;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseEvent.ReferralLinked;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergedChildTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void aReferralAboutARecordThatWasMergedJoinsTheCaseOfTheChild() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        neighbours.authorised(robin);
        await().untilAsserted(() -> assertThat(opened(robin)).isEqualTo(1));
        var again = neighbours.child(team);
        merged(team, again, robin, 1);
        await().untilAsserted(() -> worker(team, again).statusCode(200));

        var another = neighbours.authorised(again);

        await().untilAsserted(() -> assertThat(topics.published(ReferralLinked.class))
                .filteredOn(linked -> linked.childId().equals(robin))
                .extracting(ReferralLinked::referralId)
                .containsExactly(another));
        assertThat(opened(again)).isZero();
    }

    @Test
    void eitherIdShowsTheCaseAndTheTimelineOfTheChildUntilTheMergeIsUndone() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        neighbours.authorised(robin);
        await().untilAsserted(() -> assertThat(opened(robin)).isEqualTo(1));
        var again = neighbours.child(team);

        merged(team, again, robin, 1);

        await().untilAsserted(() -> timeline(team, again).statusCode(200).body("items.kind", hasItem("CASE_OPENED")));
        merged(team, again, null, 2);
        await().untilAsserted(() -> timeline(team, again).statusCode(404));
        timeline(team, robin).statusCode(200).body("items.kind", hasItem("CASE_OPENED"));
    }

    @Test
    void twoOpenCasesOfOneChildAreForAPersonToSettleOnceHoweverOftenTheyAreTold() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var again = neighbours.child(team);
        neighbours.authorised(robin);
        neighbours.authorised(again);
        await().untilAsserted(() -> assertThat(opened(robin) + opened(again)).isEqualTo(2));

        merged(team, again, robin, 1);
        merged(team, again, robin, 1);

        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .body("items.kind", equalTo(List.of("TWO_OPEN_CASES"))));
        var third = neighbours.child(team);
        neighbours.authorised(third);
        await().untilAsserted(() -> assertThat(opened(third)).isEqualTo(1));
        as(team.pat(), Roles.SUPERVISOR).get("/v1/tasks").then().body("items.size()", equalTo(1));
    }

    @Test
    void anOlderMergeThatComesLateIsIgnored() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        neighbours.authorised(robin);
        await().untilAsserted(() -> assertThat(opened(robin)).isEqualTo(1));
        var again = neighbours.child(team);
        merged(team, again, null, 2);
        merged(team, again, robin, 1);
        var third = neighbours.child(team);

        neighbours.authorised(third);

        await().untilAsserted(() -> assertThat(opened(third)).isEqualTo(1));
        timeline(team, again).statusCode(404);
    }

    @Test
    void directWorkUnderEitherIdIsOnTheTimeline() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        neighbours.authorised(robin);
        await().untilAsserted(() -> assertThat(opened(robin)).isEqualTo(1));
        var again = neighbours.child(team);
        merged(team, again, robin, 1);
        await().untilAsserted(() -> timeline(team, again).statusCode(200));
        timeline(team, robin).body("items.kind", not(hasItem("DIRECT_WORK")));

        sessionWith(again, team);

        await().untilAsserted(() -> timeline(team, robin).body("items.kind", hasItems("CASE_OPENED", "DIRECT_WORK")));
    }

    private void merged(Team team, ChildId record, @Nullable ChildId into, int version) {
        topics.deliverTwice(new ChildState(
                record,
                "C2",
                "Robin Ashgrove",
                LocalDate.of(2015, 4, 3),
                null,
                null,
                "F",
                null,
                null,
                team.sector() + "QT",
                null,
                null,
                null,
                into,
                MONDAY,
                version));
    }

    private static ValidatableResponse timeline(Team team, ChildId child) {
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/timeline", child.value())
                .then();
    }

    private static ValidatableResponse worker(Team team, ChildId child) {
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/worker", child.value())
                .then();
    }

    private void sessionWith(ChildId child, Team team) {
        topics.deliverTwice(new SessionRecorded(
                WorkPlanId.next(),
                SessionId.next(),
                child,
                team.sasha(),
                ToolId.next(),
                LocalDate.of(2026, 3, 2),
                45,
                MONDAY,
                1));
    }

    private long opened(ChildId child) {
        return topics.published(CaseOpened.class).stream()
                .filter(event -> event.childId().equals(child))
                .count();
    }
}
