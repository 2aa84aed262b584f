package org.holdfast.caseload.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.RelationshipEvent.CallBackDue;
import org.holdfast.contracts.RelationshipEvent.CallBackMissed;
import org.holdfast.contracts.RelationshipEvent.CallReturned;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallBackResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Inject
    CallingBack callingBack;

    @Inject
    Session entities;

    @Test
    void aPromiseIsATaskUntilItIsKept() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = promise(team.pat(), robin)
                .statusCode(201)
                .body("workerId", equalTo(team.sasha().value().toString()))
                .body("late", equalTo(false))
                .extract()
                .path("id");
        tasks(team.sasha()).body("items.kind", hasItem("CALL_TO_RETURN"));

        returned(team.sasha(), robin, id, "NO_ANSWER").statusCode(200).body("attempts", equalTo(1));
        tasks(team.sasha()).body("items.kind", hasItem("CALL_TO_RETURN"));
        returned(team.sasha(), robin, id, "SPOKE").statusCode(200).body("attempts", equalTo(2));

        tasks(team.sasha()).body("items.kind", not(hasItem("CALL_TO_RETURN")));
        returned(team.sasha(), robin, id, "SPOKE").statusCode(409).body("code", equalTo("returned-already"));
        await().untilAsserted(() -> assertThat(topics.published(CallReturned.class))
                .anyMatch(event -> event.childId().equals(robin.childId()) && !event.late()));
        promise(team.ravi(), robin).statusCode(404);
    }

    @Test
    void whoeverIsLateIsRemindedOnceAndTheirSupervisorIsTold() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = promise(team.pat(), robin).extract().path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeMutationQuery("""
                                update call_back set promised_at = now() - interval '9 days', due_at = now() - interval '7 days'
                                where id = :id
                                """)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());

        callingBack.look();
        callingBack.look();

        await().untilAsserted(() -> tasks(team.pat()).body("items.kind", hasItem("CALL_MISSED")));
        await().untilAsserted(() -> {
            assertThat(topics.published(CallBackDue.class).stream()
                            .filter(event -> event.childId().equals(robin.childId())))
                    .hasSize(1);
            assertThat(topics.published(CallBackMissed.class).stream()
                            .filter(event -> event.childId().equals(robin.childId())))
                    .hasSize(1);
        });
        returned(team.sasha(), robin, id, "MESSAGE").statusCode(200).body("late", equalTo(true));
        tasks(team.pat()).body("items.kind", not(hasItem("CALL_MISSED")));
    }

    private static ValidatableResponse promise(WorkerId who, Opened opened) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                .body(Map.of("from", "CHILD", "whom", "Robin, after school", "about", "The rabbits"))
                .post("/v1/children/{id}/call-backs", opened.childId().value())
                .then();
    }

    private static ValidatableResponse returned(WorkerId who, Opened opened, String id, String reached) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(Map.of("reached", reached, "agreed", "I will come on Thursday"))
                .post(
                        "/v1/children/{id}/call-backs/{call}/return",
                        opened.childId().value(),
                        id)
                .then();
    }

    private static ValidatableResponse tasks(WorkerId who) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .statusCode(200);
    }
}
