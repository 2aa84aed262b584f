package org.holdfast.directwork.work;

import static org.holdfast.platform.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;

/** What workers ask for in these tests. */
public final class Work {

    static final String THREE_HOUSES = "0199f3a2-0000-7000-8000-000000080001";
    static final String WIZARDS_AND_FAIRIES = "0199f3a2-0000-7000-8000-000000080002";
    static final String SAFETY_PLAN = "0199f3a2-0000-7000-8000-000000080033";

    private Work() {}

    static Map<String, Object> planFor(ChildId child) {
        return new HashMap<>(Map.of(
                "childId",
                child.value().toString(),
                "purpose",
                "To hear how Rosie feels about moving",
                "toolIds",
                List.of(THREE_HOUSES),
                "plannedSessions",
                3));
    }

    static Map<String, Object> session() {
        return new HashMap<>(Map.of(
                "heldOn",
                LocalDate.now().minusDays(1).toString(),
                "minutes",
                45,
                "toolId",
                THREE_HOUSES,
                "place",
                "SCHOOL",
                "othersPresent",
                List.of("CARER"),
                "engagement",
                3,
                "exactWords",
                "I want my nan to come to my baptism",
                "observation",
                "Smiled when she talked about her nan",
                "consentToShare",
                "AGREED",
                "mayBeShownTo",
                List.of("REVIEW_MEETING")));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    static ValidatableResponse plan(WorkerId worker, Map<String, ?> body) {
        return as(worker, Roles.SOCIAL_WORKER).body(body).post("/v1/work-plans").then();
    }

    public static String plan(WorkerId worker, ChildId child) {
        return plan(worker, planFor(child)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse record(WorkerId worker, String plan, Map<String, ?> body) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/work-plans/{id}/sessions", plan)
                .then();
    }

    public static String record(WorkerId worker, String plan) {
        return record(worker, plan, session()).statusCode(201).extract().path("id");
    }

    static ValidatableResponse correct(WorkerId worker, String plan, String session) {
        return as(worker, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "Recorded against the wrong child"))
                .post("/v1/work-plans/{id}/sessions/{session}/corrections", plan, session)
                .then();
    }

    static ValidatableResponse readPlan(WorkerId worker, String plan) {
        return as(worker, Roles.SOCIAL_WORKER).get("/v1/work-plans/{id}", plan).then();
    }

    static ValidatableResponse read(WorkerId worker, String plan, String session) {
        return as(worker, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{id}/sessions/{session}", plan, session)
                .then();
    }

    static ValidatableResponse workWith(WorkerId worker, ChildId child) {
        return as(worker, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/direct-work", child.value())
                .then();
    }
}
