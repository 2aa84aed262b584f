package org.holdfast.directwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

/** What workers and children did together before comes in as it was, the child's words among it. */
@QuarkusTest
class DirectWorkHistoryTest {

    private static final String PLANNED = "2025-03-03T09:00:00Z";
    private static final String WRITTEN_UP = "2025-03-11T16:00:00Z";
    private static final String THREE_HOUSES = "0199f3a2-0000-7000-8000-000000080001";

    private final ChildId rosie = ChildId.next();
    private final WorkPlanId plan = WorkPlanId.next();
    private final SessionId session = SessionId.next();
    private final WorkerId sasha = WorkerId.next();

    @Inject
    Topics topics;

    @Test
    void workWithAChildComesInWithItsDatesAndItsWords() {
        topics.deliverHistory(new InvolvementState(
                rosie,
                List.of(new Involvement(sasha, "PRIMARY", Instant.parse(PLANNED))),
                null,
                null,
                Instant.parse(PLANNED),
                1));

        assertThat(bringIn(planned(), held())).extracting(Result::outcome).containsExactly("CREATED", "CREATED");

        await().untilAsserted(() -> as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{plan}/sessions/{session}", plan.value(), session.value())
                .then()
                .statusCode(200)
                .body("heldOn", equalTo("2025-03-10"))
                .body("recordedAt", equalTo(WRITTEN_UP))
                .body("recordedBy", equalTo(sasha.value().toString()))
                .body("exactWords", equalTo("I want my nan to come")));
        await().untilAsserted(() -> assertThat(topics.sent())
                .filteredOn(record -> record.key().equals(rosie.value().toString())
                        && !record.topic().equals(InvolvementState.TOPIC))
                .extracting(Topics.Sent::type)
                .containsExactlyInAnyOrder("WorkPlanned", "SessionRecorded", "ChildSpokeInSession"));
        assertThat(topics.sent())
                .filteredOn(record -> record.key().equals(rosie.value().toString())
                        && !record.topic().equals(InvolvementState.TOPIC))
                .allSatisfy(record -> assertThat(record.headers())
                        .containsEntry("ce_imported", "true")
                        .containsEntry("ce_recordedat", record.headers().get("ce_time")));
    }

    @Test
    void aSessionLiesBeforeItWasWrittenUpAndInAPlan() {
        assertThat(bringIn(held())).extracting(Result::code).containsExactly("not-found");
        var ahead = new HashMap<>(session());
        ahead.put("heldOn", "2025-03-12");
        var results = bringIn(planned(), held().with("data", ahead), held().with("by", "nobody"));
        assertThat(results)
                .extracting(result -> result.code() + result.pointers())
                .containsExactly("[]", "invalid[#/data/heldOn]", "invalid[#/by]");
    }

    private Entry planned() {
        return entry("WORK_PLAN", PLANNED)
                .with("id", plan)
                .with("by", sasha)
                .with(
                        "data",
                        Map.of(
                                "childId",
                                rosie.value().toString(),
                                "purpose",
                                "To hear how Rosie feels about moving",
                                "toolIds",
                                List.of(THREE_HOUSES),
                                "plannedSessions",
                                3));
    }

    private Entry held() {
        return entry("SESSION", WRITTEN_UP)
                .with("id", session)
                .with("about", plan)
                .with("by", sasha)
                .with("data", session());
    }

    private static Map<String, Object> session() {
        return Map.of(
                "heldOn",
                "2025-03-10",
                "minutes",
                45,
                "toolId",
                THREE_HOUSES,
                "place",
                "SCHOOL",
                "othersPresent",
                List.of(),
                "engagement",
                3,
                "exactWords",
                "I want my nan to come",
                "consentToShare",
                "AGREED",
                "mayBeShownTo",
                List.of());
    }
}
