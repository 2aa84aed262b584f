package org.holdfast.caseload.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.caseload.Neighbours.MONDAY;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseEvent.ReferralLinked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.ReferralRoutedToCase;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseOpeningTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void anAuthorisedDecisionOpensACaseInTheTeamOfTheChildsArea() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);

        neighbours.authorised(robin);

        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases?unallocated=true")
                .then()
                .statusCode(200)
                .body("items.childId", equalTo(List.of(robin.value().toString())))
                .body("items[0].team.id", equalTo(team.id().value().toString()))
                .body("items[0].assessmentDueOn", equalTo("2026-05-07"))
                .body("items[0].child.fullName", equalTo("Robin Ashgrove")));
    }

    @Test
    void aRedeliveredEventOpensOneCase() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var wren = neighbours.child(team);

        neighbours.authorised(robin);
        neighbours.authorised(wren);

        await().untilAsserted(() -> assertThat(opened(wren)).hasSize(1));
        assertThat(opened(robin)).hasSize(1);
    }

    @Test
    void aCaseFindsItsTeamWhicheverArrivesLast() {
        var robin = ChildId.next();
        neighbours.authorised(robin);
        await().untilAsserted(() -> assertThat(opened(robin)).hasSize(1));
        var team = neighbours.team(100);

        neighbours.child(team.sector() + "QT", 0, robin);

        awaitCase(robin, team);
    }

    @Test
    void anUrgentDecisionOpensTheCaseAndItsAuthorisationOpensNoSecondOne() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var referral = ReferralId.next();

        neighbours.urgent(robin, referral);
        neighbours.authorised(robin, referral);
        var another = neighbours.authorised(robin);

        await().untilAsserted(() -> assertThat(topics.published(ReferralLinked.class))
                .filteredOn(linked -> linked.childId().equals(robin))
                .extracting(ReferralLinked::referralId)
                .containsExactly(another));
        assertThat(opened(robin)).hasSize(1);
    }

    @Test
    void aRefusalAfterAnUrgentOpeningGivesThePracticeSupervisorSomethingToDo() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var referral = ReferralId.next();
        neighbours.urgent(robin, referral);
        // Before the case has found its team, what is to be done is nobody's in particular.
        awaitCase(robin, team);

        topics.deliverTwice(
                new AuthorisationRefused(referral, robin, DecisionId.next(), true, WorkerId.next(), MONDAY, 2));

        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .body("items.kind", equalTo(List.of("URGENT_DECISION_REFUSED"))));
        String task = as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .extract()
                .path("items[0].id");
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .post("/v1/tasks/{id}/completion", task)
                .then()
                .statusCode(404);
        as(team.pat(), Roles.SUPERVISOR)
                .post("/v1/tasks/{id}/completion", task)
                .then()
                .statusCode(200);
        as(team.pat(), Roles.SUPERVISOR)
                .post("/v1/tasks/{id}/completion", task)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-done"));
    }

    @Test
    void aReferralAboutAnOpenCaseIsForTheSocialWorkerAndUntilThereIsOneForThePracticeSupervisor() {
        var team = neighbours.team(100);
        var robin = desk.openCase(team);
        var wren = desk.allocated(team, team.sasha());

        topics.deliverTwice(routed(robin, team, false));
        topics.deliverTwice(routed(wren, team, true));

        tasksOf(team.pat(), Roles.SUPERVISOR, "REFERRAL_ON_OPEN_CASE");
        tasksOf(team.sasha(), Roles.SOCIAL_WORKER, "DANGER_ON_OPEN_CASE");
    }

    @Test
    void aReferralThatMeetsAClosedCaseIsNotLost() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "reason",
                        "RC5",
                        "on",
                        LocalDate.now().toString(),
                        "summary",
                        "Robin lives with nan in another town now",
                        "takenOverBy",
                        List.of()))
                .post("/v1/cases/{id}/closure", robin.caseId())
                .then()
                .statusCode(200);

        topics.deliverTwice(routed(robin, team, false));

        tasksOf(team.pat(), Roles.SUPERVISOR, "REFERRAL_AFTER_CLOSING");
    }

    @Test
    void whoDoesNotLeadTheTeamDoesNotSeeItsCases() {
        var team = neighbours.team(100);
        var other = neighbours.team(100);
        var robin = neighbours.child(team);
        neighbours.authorised(robin);
        awaitCase(robin, team);
        String id = as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases")
                .then()
                .extract()
                .path("items[0].id");

        as(other.pat(), Roles.SUPERVISOR)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        as(other.pat(), Roles.SUPERVISOR).get("/v1/cases/{id}", id).then().statusCode(404);
        as(team.sasha(), Roles.SOCIAL_WORKER).get("/v1/cases/{id}", id).then().statusCode(404);
        as(other.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        as(team.pat(), Roles.FRONT_DOOR).get("/v1/cases/{id}", id).then().statusCode(403);
    }

    private List<CaseOpened> opened(ChildId child) {
        return topics.published(CaseOpened.class).stream()
                .filter(event -> event.childId().equals(child))
                .toList();
    }

    private static void tasksOf(WorkerId worker, String role, String kind) {
        await().untilAsserted(() ->
                as(worker, role).get("/v1/tasks").then().statusCode(200).body("items.kind", hasItem(kind)));
    }

    private static void awaitCase(ChildId child, Team team) {
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases")
                .then()
                .body("items.childId", hasItem(child.value().toString())));
    }

    private static ReferralRoutedToCase routed(Opened opened, Team team, boolean danger) {
        return new ReferralRoutedToCase(
                ReferralId.next(),
                opened.childId(),
                new CaseId(UUID.fromString(opened.caseId())),
                team.id(),
                danger,
                MONDAY,
                0);
    }
}
