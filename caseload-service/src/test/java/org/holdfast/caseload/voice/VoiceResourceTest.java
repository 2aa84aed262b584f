package org.holdfast.caseload.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.caseload.Neighbours.MONDAY;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.RelationshipEvent.ChildToldBack;
import org.holdfast.contracts.RelationshipEvent.VoiceAnswered;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoiceResourceTest {

    private static final String WORDS = "I want to be at the baptism, not at the placement!";

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void whatAChildSaidIsAnsweredAndTheChildIsTold() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = said(team.sasha(), robin, "ALL_WHO_WORK_WITH_ME")
                .statusCode(201)
                .body("exactWords", equalTo(WORDS))
                .body("youSaidWeDid", nullValue())
                .body("languageHints.hint.words", equalTo(List.of("siblings")))
                .body("languageHints.pointer", equalTo(List.of("/reading")))
                .extract()
                .path("id");
        tellBack(team.sasha(), robin, id).statusCode(409).body("code", equalTo("not-answered-yet"));

        answer(team.sasha(), robin, id, "UNDER_WAY").statusCode(200);
        answer(team.sasha(), robin, id, "CHANGED").statusCode(200);
        answer(team.sasha(), robin, id, "COULD_NOT").statusCode(409).body("code", equalTo("answered-already"));
        tellBack(team.sasha(), robin, id)
                .statusCode(200)
                .body("youSaidWeDid.whatCame", equalTo("CHANGED"))
                .body("youSaidWeDid.toldOn", equalTo(LocalDate.now().toString()));

        await().untilAsserted(() -> {
            assertThat(topics.published(VoiceAnswered.class))
                    .anyMatch(event -> event.childId().equals(robin.childId())
                            && event.answer().equals("CHANGED"));
            assertThat(topics.published(ChildToldBack.class))
                    .anyMatch(event -> event.childId().equals(robin.childId()));
        });
    }

    @Test
    void whatAChildWantsToStayBetweenFewIsHiddenFromTheOthers() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", team.ravi().value(), "role", "CO_WORKER"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);
        String id = said(team.sasha(), robin, "MY_SOCIAL_WORKER").extract().path("id");

        all(team.ravi(), robin).statusCode(200).body("items", equalTo(List.of()));
        answer(team.ravi(), robin, id, "HEARD").statusCode(404);
        all(team.sasha(), robin).body("items.id", equalTo(List.of(id)));
        all(team.pat(), robin).body("items.id", equalTo(List.of(id)));
        all(neighbours.team(100).ravi(), robin).statusCode(404);
    }

    @Test
    void directWorkIsHeardOnceAndTakenBackWithItsSession() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var plan = WorkPlanId.next();
        var session = SessionId.next();
        var spoke =
                new ChildSpokeInSession(plan, session, robin.childId(), "I like Tuesdays", "Robin smiled", MONDAY, 1);

        topics.deliverTwice(spoke);
        topics.deliver(spoke);
        await().untilAsserted(() -> all(team.sasha(), robin)
                .body("items.exactWords", equalTo(List.of("I like Tuesdays")))
                .body("items.mode", hasItem("DIRECT_WORK"))
                .body("items.reading", hasItem("Robin smiled")));
        topics.deliver(new SessionCorrected(plan, session, robin.childId(), MONDAY, 2));

        await().untilAsserted(() -> all(team.sasha(), robin).body("items", equalTo(List.of())));
    }

    @Test
    void aSessionThatWasTakenBackFirstIsNotHeard() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var plan = WorkPlanId.next();
        var wrong = SessionId.next();
        var right = SessionId.next();
        topics.deliver(new SessionCorrected(plan, wrong, robin.childId(), MONDAY, 2));
        await().untilAsserted(() -> assertThat(topics.sent()).isNotEmpty());

        topics.deliver(new ChildSpokeInSession(plan, right, robin.childId(), "That is right", null, MONDAY, 1));

        await().untilAsserted(
                        () -> all(team.sasha(), robin).body("items.exactWords", equalTo(List.of("That is right"))));
    }

    @Test
    void whatIsSaidInDirectWorkIsRecordedThere() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var body = new HashMap<String, Object>(body("ALL_WHO_WORK_WITH_ME"));
        body.put("mode", "DIRECT_WORK");

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/children/{id}/voice", robin.childId().value())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/mode"));
        said(team.ravi(), robin, "ALL_WHO_WORK_WITH_ME").statusCode(404);
    }

    private static Map<String, Object> body(String seenBy) {
        return Map.of(
                "on",
                LocalDate.now().toString(),
                "situation",
                "In the car",
                "mode",
                "SPOKEN",
                "exactWords",
                WORDS,
                "reading",
                "Robin wants to see her siblings",
                "about",
                "WISH",
                "seenBy",
                seenBy,
                "toldTo",
                List.of("PARENTS"));
    }

    private static ValidatableResponse said(WorkerId who, Opened opened, String seenBy) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(body(seenBy))
                .post("/v1/children/{id}/voice", opened.childId().value())
                .then();
    }

    private static ValidatableResponse answer(WorkerId who, Opened opened, String id, String whatCame) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(Map.of("whatCame", whatCame, "inWords", "We moved the baptism to Sunday."))
                .post("/v1/children/{id}/voice/{voice}/answer", opened.childId().value(), id)
                .then();
    }

    private static ValidatableResponse tellBack(WorkerId who, Opened opened, String id) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(Map.of("on", LocalDate.now().toString(), "how", "In the car. Robin cheered."))
                .post(
                        "/v1/children/{id}/voice/{voice}/telling-back",
                        opened.childId().value(),
                        id)
                .then();
    }

    private static ValidatableResponse all(WorkerId who, Opened opened) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                .get("/v1/children/{id}/voice", opened.childId().value())
                .then();
    }
}
