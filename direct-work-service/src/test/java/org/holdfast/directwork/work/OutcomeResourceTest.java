package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DirectWorkEvent.ChildToldOfOutcome;
import org.holdfast.contracts.DirectWorkEvent.OutcomeRecorded;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutcomeResourceTest {

    private static final WorkerId WREN = WorkerId.next();
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Inject
    Acquaintances acquaintances;

    @Inject
    Topics topics;

    private ChildId child;
    private String plan;

    @BeforeEach
    void aPlan() {
        child = acquaintances.childOf(WREN);
        plan = plan(WREN, child);
    }

    @Test
    void whatChangedIsOnRecordAndToldWithoutTheWords() {
        var id = recorded();

        get(WREN, id)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("PLAN_CHANGED"))
                .body("toldBackOn", nullValue());
        await().untilAsserted(() -> assertThat(topics.published(OutcomeRecorded.class))
                .anySatisfy(event -> {
                    assertThat(event.childId()).isEqualTo(child);
                    assertThat(event.kind()).isEqualTo("PLAN_CHANGED");
                    assertThat(event.version()).isEqualTo(1);
                }));
    }

    @Test
    void theChildIsToldOnceAndAnswersInTheirOwnWords() {
        var id = recorded();

        tell(WREN, id, Map.of("toldOn", LocalDate.now().toString(), "childsAnswer", "Good."))
                .statusCode(200)
                .body("childsAnswer", equalTo("Good."))
                .body("version", equalTo(2));
        tell(WREN, id, Map.of("toldOn", LocalDate.now().toString()))
                .statusCode(409)
                .body("code", equalTo("already-told"));
        await().untilAsserted(() -> assertThat(topics.published(ChildToldOfOutcome.class))
                .anySatisfy(event -> assertThat(event.childId()).isEqualTo(child)));
    }

    @Test
    void nobodyIsToldBeforeItHappened() {
        tell(WREN, recorded(), Map.of("toldOn", YESTERDAY.minusDays(1).toString()))
                .statusCode(422)
                .body("code", equalTo("told-before"))
                .body("errors.pointer", contains("#/toldOn"));
    }

    @Test
    void anOutcomeEnteredInErrorStaysAndNobodyIsToldOfIt() {
        var id = recorded();

        as(WREN, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "Another child's plan"))
                .post("/v1/work-plans/{plan}/outcomes/{id}/corrections", plan, id)
                .then()
                .statusCode(200)
                .body("enteredInError.reason", equalTo("Another child's plan"));

        tell(WREN, id, Map.of("toldOn", LocalDate.now().toString())).statusCode(409);
        as(WREN, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{plan}/outcomes", plan)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void onlyWhoWorksWithTheChildSeesOrRecordsOne() {
        var id = recorded();
        var stranger = WorkerId.next();

        get(stranger, id).statusCode(404);
        tell(stranger, id, Map.of("toldOn", LocalDate.now().toString())).statusCode(404);
        record(stranger, Roles.SOCIAL_WORKER).statusCode(404);
        record(WREN, Roles.REVIEWING_OFFICER).statusCode(403);
    }

    private String recorded() {
        return record(WREN, Roles.SOCIAL_WORKER).statusCode(201).extract().path("id");
    }

    private ValidatableResponse record(WorkerId worker, String role) {
        return as(worker, role)
                .body(Map.of(
                        "kind",
                        "PLAN_CHANGED",
                        "whatChanged",
                        "Her nan comes to the baptism.",
                        "changedOn",
                        YESTERDAY.toString()))
                .post("/v1/work-plans/{plan}/outcomes", plan)
                .then();
    }

    private ValidatableResponse get(WorkerId worker, String id) {
        return as(worker, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{plan}/outcomes/{id}", plan, id)
                .then();
    }

    private ValidatableResponse tell(WorkerId worker, String id, Map<String, String> body) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/work-plans/{plan}/outcomes/{id}/telling", plan, id)
                .then();
    }
}
