package org.holdfast.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.holdfast.example.Surroundings.staff;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.example.Database;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest {

    private static final WorkerId OPERATOR = WorkerId.next();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final WorkerId worker = WorkerId.next();
    private final WorkerId supervisor = WorkerId.next();

    @Inject
    Topics topics;

    @Inject
    Database database;

    @Test
    void whatWasLostOrDamagedIsAsTheTopicTellsIt() {
        var other = WorkerId.next();
        topics.deliver(staff(worker, supervisor, 3));
        topics.deliver(staff(other, supervisor, 1));
        await().atMost(LONGEST).until(() -> supervises(worker, supervisor) && supervises(other, supervisor));
        database.executeAsOwner(
                "update circle_worker set supervisor_id = null where worker_id = '%s'".formatted(worker.value()));
        database.executeAsOwner("delete from circle_worker where worker_id = '%s'".formatted(other.value()));

        rebuilt(StaffState.TOPIC);

        assertThat(supervises(worker, supervisor)).isTrue();
        assertThat(supervises(other, supervisor)).isTrue();
        assertThat(database.count("select version from circle_worker where worker_id = '%s'".formatted(worker.value())))
                .isEqualTo(3);
    }

    @Test
    void whatIsNewerThanTheTopicTellsStays() {
        var next = WorkerId.next();
        topics.deliver(staff(worker, supervisor, 1));
        await().atMost(LONGEST).until(() -> supervises(worker, supervisor));
        database.executeAsOwner("update circle_worker set supervisor_id = '%s', version = 2 where worker_id = '%s'"
                .formatted(next.value(), worker.value()));

        rebuilt(StaffState.TOPIC);

        assertThat(supervises(worker, next)).isTrue();
    }

    @Test
    void aTopicOfWhichNothingIsKeptCannotBeReadOnceMore() {
        start(WorkforceEvent.TOPIC)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-kept-here"))
                .body("errors[0].pointer", equalTo("#/topic"));
    }

    @Test
    void onlyAnOperatorMayAskForIt() {
        as(OPERATOR, Roles.LEADER)
                .body(Map.of("topic", StaffState.TOPIC))
                .post("/v1/rebuilds")
                .then()
                .statusCode(403);
        as(OPERATOR, Roles.LEADER).get("/v1/rebuilds").then().statusCode(403);
    }

    private static void rebuilt(String topic) {
        String id = await().atMost(LONGEST)
                .until(() -> start(topic), answer -> answer.statusCode() == 201)
                .path("id");
        await().atMost(LONGEST)
                .untilAsserted(() -> as(OPERATOR, Roles.OPERATOR)
                        .get("/v1/rebuilds/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("endedAt", notNullValue())
                        .body("refused", equalTo(0)));
        List<String> listed = as(OPERATOR, Roles.OPERATOR)
                .get("/v1/rebuilds?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(listed).contains(id);
    }

    private static Response start(String topic) {
        return as(OPERATOR, Roles.OPERATOR).body(Map.of("topic", topic)).post("/v1/rebuilds");
    }

    private boolean supervises(WorkerId of, WorkerId by) {
        return database.count("select count(*) from circle_worker where worker_id = '%s' and supervisor_id = '%s'"
                        .formatted(of.value(), by.value()))
                == 1;
    }
}
