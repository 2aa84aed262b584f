package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.DIRECT_WORK;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What follows an authorised decision: the case of one child, its worker and their work together. */
record Casework(Api api, String childId, String caseId) {

    /** How long a fact may take from one service to another on a busy machine. */
    static final Duration SOON = Duration.ofSeconds(60);

    private static final Duration LOOK = Duration.ofMillis(200);

    /** Everything up to the open case of the family's first child. */
    static Casework opened(Api api, Family family) {
        var decision = family.decided(family.child(), Family.DANA);
        family.authorised(decision, Family.MORGAN).expect(200);
        return of(api, family.child());
    }

    /** Waits for the case that must open. */
    static Casework of(Api api, String child) {
        soon(() -> assertThat(api.as(Area.PAT)
                        .get(CASELOAD, "/v1/children/{}/worker", child)
                        .expect(200)
                        .text("/caseId"))
                .isNotEmpty());
        return new Casework(
                api,
                child,
                api.as(Area.PAT).get(CASELOAD, "/v1/children/{}/worker", child).text("/caseId"));
    }

    Casework allocatedTo(String worker) {
        api.as(Area.PAT)
                .post(
                        CASELOAD,
                        "/v1/cases/{}/allocations",
                        allocation(api.realm().workerId(worker)),
                        caseId)
                .expect(201);
        soon(() -> api.as(worker)
                .get(DIRECT_WORK, "/v1/work-plans?childId={}", childId)
                .expect(200));
        return this;
    }

    static Map<String, Object> allocation(String workerId) {
        return Map.of(
                "workerId", workerId,
                "role", "PRIMARY",
                "overLimitReason", "The family knows this worker");
    }

    static Map<String, Object> workPlan(String childId, String tool) {
        return Map.of(
                "childId",
                childId,
                "purpose",
                "To hear how Robin is at home",
                "toolIds",
                List.of(tool),
                "plannedSessions",
                2);
    }

    /** Plans work with the child and records what the child said. */
    String sessionRecorded(String worker, String childsWords) {
        return recorded(worker, Map.of("exactWords", childsWords));
    }

    /** Records a session in which the child told of harm. */
    String harmTold(String worker, String childsWords) {
        return recorded(worker, Map.of("disclosure", Map.of("exactWords", childsWords, "inDanger", true)));
    }

    private String recorded(String worker, Map<String, Object> said) {
        var tool = tool(api, worker);
        var plan = api.as(worker)
                .post(DIRECT_WORK, "/v1/work-plans", workPlan(childId, tool))
                .expect(201)
                .id();
        return api.as(worker)
                .post(DIRECT_WORK, "/v1/work-plans/{}/sessions", session(tool, said), plan)
                .expect(201)
                .id();
    }

    static String tool(Api api, String worker) {
        return api.as(worker)
                .get(DIRECT_WORK, "/v1/tools?q=three%20houses&limit=1")
                .expect(200)
                .each("id")
                .getFirst();
    }

    static Map<String, Object> session(String tool, Map<String, Object> said) {
        var session = new HashMap<String, Object>(Map.of(
                "heldOn",
                LocalDate.now(ZoneId.of("Europe/London")).toString(),
                "minutes",
                45,
                "toolId",
                tool,
                "place",
                "SCHOOL",
                "othersPresent",
                List.of(),
                "engagement",
                3,
                "consentToShare",
                "AGREED",
                "mayBeShownTo",
                List.of()));
        session.putAll(said);
        return session;
    }

    static void soon(Runnable assertion) {
        await().atMost(SOON).pollInterval(LOOK).untilAsserted(assertion::run);
    }
}
