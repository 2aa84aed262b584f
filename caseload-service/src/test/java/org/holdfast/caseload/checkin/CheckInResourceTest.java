package org.holdfast.caseload.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.RelationshipEvent.CheckInMade;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckInResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void aNoIsATaskOfTheSupervisorUntilItIsFollowedUp() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        String id = ask(team.pat(), robin, "YES", "NO", "YES")
                .statusCode(201)
                .body("toBeFollowedUp", equalTo(true))
                .body("workerId", equalTo(team.sasha().value().toString()))
                .extract()
                .path("id");
        tasks(team.pat()).body("items.kind", hasItem("CHILD_SAID_NO"));
        followUp(team.sasha(), robin, id).statusCode(422).body("code", equalTo("somebody-else-asks"));

        followUp(team.pat(), robin, id).statusCode(200).body("toBeFollowedUp", equalTo(false));

        tasks(team.pat()).body("items.kind", not(hasItem("CHILD_SAID_NO")));
        followUp(team.pat(), robin, id).statusCode(409).body("code", equalTo("nothing-to-follow-up"));
        await().untilAsserted(() -> assertThat(topics.published(CheckInMade.class))
                .anyMatch(event -> event.childId().equals(robin.childId())
                        && event.canReach().equals("NO")));
    }

    @Test
    void aYesAsksNobodyToDoAnything() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        ask(team.pat(), robin, "YES", "YES", "UNSURE").statusCode(201).body("toBeFollowedUp", equalTo(false));

        tasks(team.pat()).body("items.kind", not(hasItem("CHILD_SAID_NO")));
    }

    @Test
    void nobodyAsksAChildAboutThemselves() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        ask(team.sasha(), robin, "YES", "YES", "YES").statusCode(422).body("code", equalTo("somebody-else-asks"));
        ask(team.ravi(), robin, "YES", "YES", "YES").statusCode(404);
        ask(team.pat(), robin, "NOT_ASKED", "NOT_ASKED", "NOT_ASKED")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/knows"));
        ask(team.pat(), desk.openCase(team), "YES", "YES", "YES").statusCode(404);
    }

    private static ValidatableResponse ask(WorkerId who, Opened opened, String knows, String canReach, String trusts) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                .body(Map.of(
                        "on",
                        LocalDate.now().toString(),
                        "askedAs",
                        "SUPERVISOR",
                        "how",
                        "TALKING",
                        "knows",
                        knows,
                        "canReach",
                        canReach,
                        "trusts",
                        trusts,
                        "exactWords",
                        "She never rings."))
                .post("/v1/children/{id}/check-ins", opened.childId().value())
                .then();
    }

    private static ValidatableResponse followUp(WorkerId who, Opened opened, String id) {
        return as(who, Roles.SUPERVISOR)
                .body(Map.of("whatWasDone", "We went to see Robin together"))
                .post(
                        "/v1/children/{id}/check-ins/{checkIn}/follow-up",
                        opened.childId().value(),
                        id)
                .then();
    }

    private static ValidatableResponse tasks(WorkerId who) {
        return as(who, Roles.SUPERVISOR).get("/v1/tasks").then().statusCode(200);
    }
}
