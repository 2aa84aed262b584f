package org.holdfast.caseload;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.caseload.Plenty.Busy;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.openapi.CountedRead;
import org.holdfast.platform.testing.openapi.Look;
import org.holdfast.platform.testing.openapi.StatementsTest;

@QuarkusTest
class CaseloadStatementsTest extends StatementsTest {

    private static final String TODAY = LocalDate.now().toString();

    @Inject
    Neighbours neighbours;

    @Inject
    Plenty plenty;

    @Override
    protected List<CountedRead> reads() {
        return List.of(
                CountedRead.of("GET /v1/cases", ofTeam("/v1/cases?limit=200", plenty::eachWithAnother))
                        .atMost(5),
                CountedRead.of("GET /v1/cases/{id}", this::oneCase).showing("").atMost(5),
                CountedRead.of("GET /v1/cases/{id}/allocation-options", this::options)
                        .atMost(14),
                CountedRead.of("GET /v1/cases/{id}/status-changes", onCase("status-changes", this::statusChanges)),
                CountedRead.of("GET /v1/caseloads", this::caseloads),
                CountedRead.of("GET /v1/caseloads/{workerId}/cases", this::caseload),
                CountedRead.of("GET /v1/tasks", this::tasks).atMost(1),
                CountedRead.of("GET /v1/handovers", this::handovers),
                CountedRead.of("GET /v1/handover-plans/{id}", this::handoverPlan)
                        .showing("handoverIds"),
                CountedRead.of("GET /v1/visits", ofTeam("/v1/visits?days=366&limit=200", plenty::eachWithAnother)),
                CountedRead.of("GET /v1/clocks", ofTeam("/v1/clocks?days=366&limit=200", plenty::eachWithAnother)),
                CountedRead.of("GET /v1/cases/{caseId}/visits", onCase("visits", this::visits)),
                CountedRead.of("GET /v1/cases/{caseId}/due", onCase("due", this::visits))
                        .showing(""),
                CountedRead.of("GET /v1/cases/{caseId}/clocks", onCase("clocks", this::assessments))
                        .showing(""),
                CountedRead.of("GET /v1/cases/{caseId}/assessments", onCase("assessments", this::assessments)),
                CountedRead.of(
                        "GET /v1/cases/{caseId}/strategy-discussions",
                        onCase("strategy-discussions", this::discussions)),
                CountedRead.of("GET /v1/cases/{caseId}/enquiries", onCase("enquiries", this::enquiries)),
                CountedRead.of("GET /v1/cases/{caseId}/conferences", onCase("conferences", this::conferences)),
                CountedRead.of("GET /v1/cases/{caseId}/plans", onCase("plans", this::plans)),
                CountedRead.of("GET /v1/cases/{caseId}/mappings", onCase("mappings", this::mappings)),
                CountedRead.of("GET /v1/cases/{caseId}/warning-notes", onCase("warning-notes", this::warnings)),
                CountedRead.of("GET /v1/children/{id}/voice", onChild("voice", this::voices)),
                CountedRead.of("GET /v1/children/{id}/check-ins", onChild("check-ins", this::checkIns)),
                CountedRead.of("GET /v1/children/{id}/call-backs", onChild("call-backs", this::callBacks)),
                CountedRead.of("GET /v1/children/{id}/about-me", onChild("about-me", this::pagesOfTheChild)),
                CountedRead.of("GET /v1/children/{id}/timeline", onChild("timeline", this::socialWorkers)),
                CountedRead.of("GET /v1/children/{id}/workers", onChild("workers", this::socialWorkers)),
                CountedRead.of(
                                "GET /v1/children/{id}/my-social-worker",
                                onChild("my-social-worker", this::socialWorkers))
                        .showing("inWords"),
                CountedRead.of("GET /v1/care-leavers", ofTeam("/v1/care-leavers?limit=200", plenty::leavingCare)),
                CountedRead.of("GET /v1/care-leavers/{id}/offers", this::offers),
                CountedRead.of("GET /v1/workers/{workerId}/caseload-reductions", this::reductions),
                CountedRead.of("GET /v1/workers/{id}/about-me", this::pagesOfAWorker),
                CountedRead.of(
                        "GET /v1/insights/relationship/children",
                        ofTeam("/v1/insights/relationship/children?figure=NO_CARD&limit=200", plenty::eachWithAnother)),
                CountedRead.of("GET /v1/insights/relationship/calls", this::calls),
                CountedRead.of(
                        "GET /v1/insights/stability/children",
                        ofTeam("/v1/insights/stability/children?figure=NO_WORKER&limit=200", plenty::waiting)),
                CountedRead.of("GET /v1/feedback", this::feedback),
                CountedRead.of("GET /v1/surveys", this::surveys),
                CountedRead.of("GET /v1/caseload-policies", this::policies),
                CountedRead.of("GET /v1/caseload-audits", this::audits).upTo(5),
                CountedRead.of("GET /v1/restructures", this::restructures).upTo(3));
    }

    @Override
    protected Map<String, String> notCounted() {
        return Map.of(
                "GET /v1/plan-team-roles", "the council's settings, which no database holds",
                "GET /v1/returns/dfe-daily/runs", "a run is made by the clock, once a day");
    }

    private static IntFunction<Look> ofTeam(String address, IntFunction<Busy> made) {
        return rows -> Look.at(made.apply(rows).team().pat(), Roles.SUPERVISOR, address);
    }

    /** Of one case, with as many of something in it. */
    private IntFunction<Look> onCase(String what, Made made) {
        return on(opened -> "/v1/cases/%s/%s".formatted(opened.caseId(), what), made);
    }

    private IntFunction<Look> onChild(String what, Made made) {
        return on(opened -> "/v1/children/%s/%s".formatted(opened.childId().value(), what), made);
    }

    private IntFunction<Look> on(Function<Opened, String> address, Made made) {
        return rows -> {
            var busy = plenty.allWithOne(1);
            made.make(busy.team(), busy.first(), rows);
            return Look.at(busy.team().pat(), Roles.SUPERVISOR, address.apply(busy.first()) + "?limit=200");
        };
    }

    /** Makes as many of something for a case. */
    private interface Made {
        void make(Team team, Opened opened, int rows);
    }

    /** Beside as many others. */
    private Look oneCase(int cases) {
        var busy = plenty.eachWithAnother(cases);
        return Look.at(
                busy.team().pat(), Roles.SUPERVISOR, "/v1/cases/" + busy.first().caseId());
    }

    /** For a case that waits, among as many people who have cases. */
    private Look options(int people) {
        var busy = plenty.eachWithAnother(people);
        return Look.at(
                busy.team().pat(),
                Roles.SUPERVISOR,
                "/v1/cases/%s/allocation-options".formatted(busy.first().caseId()));
    }

    private Look caseloads(int people) {
        var team = plenty.eachWithAnother(people).team();
        return Look.at(
                team.pat(),
                Roles.SUPERVISOR,
                "/v1/caseloads?limit=200&teamId=" + team.id().value());
    }

    private Look caseload(int cases) {
        var team = plenty.allWithOne(cases).team();
        return Look.at(
                team.pat(),
                Roles.SUPERVISOR,
                "/v1/caseloads/%s/cases?limit=200".formatted(team.sasha().value()));
    }

    /** That each child be given the social worker's card. */
    private Look tasks(int children) {
        var team = plenty.allWithOne(children).team();
        await().untilAsserted(() -> as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/tasks?limit=200")
                .then()
                .body("items", hasSize(children)));
        return Look.at(team.sasha(), Roles.SOCIAL_WORKER, "/v1/tasks?limit=200");
    }

    private Look handovers(int children) {
        var busy = plenty.allWithOne(children);
        var team = busy.team();
        busy.cases().forEach(opened -> {
            var handover = created(
                    team.pat(),
                    "/v1/handovers",
                    Map.of(
                            "caseId",
                            opened.caseId(),
                            "toWorkerId",
                            team.ravi().value(),
                            "reason",
                            "MANAGE",
                            "kind",
                            "EMERGENCY"));
            changed(team.ravi(), "/v1/handovers/%s/acceptance".formatted(handover), Map.of());
            changed(
                    team.ravi(),
                    "/v1/handovers/%s/checks".formatted(handover),
                    Map.of("item", "CHRONOLOGY", "on", TODAY));
        });
        return Look.at(team.sasha(), Roles.SOCIAL_WORKER, "/v1/handovers?limit=200");
    }

    /** Of somebody who leaves. */
    private Look handoverPlan(int children) {
        var busy = plenty.allWithOne(children);
        var team = busy.team();
        var plan = created(
                team.pat(),
                "/v1/handover-plans",
                Map.of(
                        "workerId",
                        team.sasha().value(),
                        "reason",
                        "Sasha leaves",
                        "changeReason",
                        "LEFTRL",
                        "kind",
                        "PLANNED",
                        "parts",
                        busy.cases().stream()
                                .map(opened -> Map.of(
                                        "caseId",
                                        opened.caseId(),
                                        "toWorkerId",
                                        team.ravi().value()))
                                .toList()));
        return Look.at(team.pat(), Roles.SUPERVISOR, "/v1/handover-plans/" + plan);
    }

    private void statusChanges(Team team, Opened opened, int changes) {
        each(changes, _ -> plenty.status(team, opened, "CHILD_IN_NEED"));
    }

    private void visits(Team team, Opened opened, int visits) {
        each(
                visits,
                _ -> created(
                        team.sasha(),
                        inCase(opened, "visits"),
                        Map.of(
                                "kind",
                                "VISIT",
                                "on",
                                TODAY,
                                "minutes",
                                45,
                                "cameAlong",
                                List.of(),
                                "seen",
                                true,
                                "seenAlone",
                                true)));
    }

    private void assessments(Team team, Opened opened, int assessments) {
        each(assessments, _ -> {
            var id = created(team.sasha(), inCase(opened, "assessments"), Map.of("startedOn", TODAY));
            changed(
                    team.pat(),
                    inCase(opened, "assessments/%s/corrections".formatted(id)),
                    Map.of("reason", "Another child's"));
        });
    }

    private void discussions(Team team, Opened opened, int discussions) {
        each(discussions, _ -> discussed(team, opened));
    }

    private void enquiries(Team team, Opened opened, int enquiries) {
        each(enquiries, _ -> {
            var id = created(
                    team.pat(),
                    inCase(opened, "enquiries"),
                    Map.of("discussionId", discussed(team, opened), "startedOn", TODAY));
            changed(
                    team.pat(),
                    inCase(opened, "enquiries/%s/conclusion".formatted(id)),
                    Map.of("on", TODAY, "conclusion", "NOT_SUBSTANTIATED", "finding", "It was an accident"));
        });
    }

    private void conferences(Team team, Opened opened, int conferences) {
        each(
                conferences,
                _ -> created(
                        team.pat(),
                        inCase(opened, "conferences"),
                        Map.of(
                                "kind",
                                "TRANSFER_IN",
                                "notifiedOn",
                                "2026-03-04",
                                "heldOn",
                                "2026-03-20",
                                "agencies",
                                List.of("CHILDREN_SERVICES", "HEALTH", "EDUCATION"),
                                "participation",
                                "PN1",
                                "outcome",
                                "CHILD_PROTECTION_PLAN",
                                "decision",
                                "Nan sleeps in for now")));
    }

    private void plans(Team team, Opened opened, int plans) {
        each(plans, place -> {
            var id = created(
                    team.pat(),
                    inCase(opened, "plans"),
                    Map.of(
                            "kind",
                            "CHILD_IN_NEED",
                            "startedOn",
                            day(place),
                            "leadPractitionerId",
                            team.sasha().value(),
                            "team",
                            List.of(Map.of("role", "HEALTH_VISITOR", "agency", "HEALTH"))));
            changed(
                    team.pat(),
                    inCase(opened, "plans/%s/ending".formatted(id)),
                    Map.of("on", day(place + 1), "reason", "STEPPED_UP"));
        });
    }

    private void mappings(Team team, Opened opened, int mappings) {
        var danger = Map.of("whoIsWorried", "Nan", "aboutWhat", "Robin alone at night", "safetyGoal", "A sober adult");
        each(
                mappings,
                _ -> created(
                        team.sasha(),
                        inCase(opened, "mappings"),
                        Map.of(
                                "on",
                                TODAY,
                                "pastHarm",
                                List.of("The placement broke down."),
                                "complications",
                                List.of(),
                                "strengths",
                                List.of("Nan rings every night"),
                                "safety",
                                List.of(),
                                "dangers",
                                List.of(danger),
                                "nextSteps",
                                List.of("Nan has a key by Friday."),
                                "bottomLines",
                                List.of(),
                                "network",
                                List.of("Nan"))));
    }

    private void warnings(Team team, Opened opened, int notes) {
        each(
                notes,
                _ -> created(
                        team.sasha(),
                        inCase(opened, "warning-notes"),
                        Map.of(
                                "type",
                                "WORKER_RISK",
                                "text",
                                "Nobody visits alone",
                                "reviewOn",
                                LocalDate.now().plusMonths(3).toString())));
    }

    private void voices(Team team, Opened opened, int voices) {
        each(
                voices,
                _ -> created(
                        team.sasha(),
                        ofChild(opened, "voice"),
                        Map.of(
                                "on",
                                TODAY,
                                "situation",
                                "In the car",
                                "mode",
                                "SPOKEN",
                                "exactWords",
                                "I want to see Nan",
                                "about",
                                "WISH",
                                "seenBy",
                                "ALL_WHO_WORK_WITH_ME",
                                "toldTo",
                                List.of("PARENTS"))));
    }

    private void checkIns(Team team, Opened opened, int checkIns) {
        each(
                checkIns,
                _ -> created(
                        team.pat(),
                        ofChild(opened, "check-ins"),
                        Map.of(
                                "on",
                                TODAY,
                                "askedAs",
                                "SUPERVISOR",
                                "how",
                                "TALKING",
                                "knows",
                                "YES",
                                "canReach",
                                "YES",
                                "trusts",
                                "YES")));
    }

    private void callBacks(Team team, Opened opened, int calls) {
        each(calls, _ -> promised(team.sasha(), opened));
    }

    private void pagesOfTheChild(Team team, Opened opened, int pages) {
        each(pages, _ -> created(team.sasha(), ofChild(opened, "about-me"), page()));
    }

    /** One after the other. */
    private void socialWorkers(Team team, Opened opened, int workers) {
        var others = IntStream.range(0, workers)
                .mapToObj(_ -> neighbours.socialWorker(team))
                .toList();
        plenty.knows(team, others);
        others.forEach(worker -> created(
                team.pat(),
                inCase(opened, "allocations"),
                Map.of("workerId", worker.value(), "role", "PRIMARY", "reason", "MANAGE")));
    }

    private Look offers(int offers) {
        var busy = plenty.allWithOne(1);
        var address =
                "/v1/care-leavers/%s/offers".formatted(busy.first().childId().value());
        each(
                offers,
                _ -> created(
                        busy.team().sasha(),
                        address,
                        Map.of(
                                "kind",
                                "HOUSING",
                                "what",
                                "A flat",
                                "by",
                                "The council",
                                "priority",
                                true,
                                "on",
                                TODAY)));
        return Look.at(busy.team().sasha(), Roles.SOCIAL_WORKER, address);
    }

    private Look reductions(int reductions) {
        var team = plenty.allWithOne(1).team();
        var address =
                "/v1/workers/%s/caseload-reductions".formatted(team.sasha().value());
        each(
                reductions,
                place -> created(
                        team.pat(),
                        address,
                        Map.of("reason", "PHASED_RETURN", "percent", 10, "from", day(place), "until", day(place))));
        return Look.at(team.pat(), Roles.SUPERVISOR, address + "?limit=200");
    }

    private Look pagesOfAWorker(int pages) {
        var worker = plenty.allWithOne(1).team().sasha();
        var address = "/v1/workers/%s/about-me".formatted(worker.value());
        each(pages, _ -> created(worker, address, page()));
        return Look.at(worker, Roles.SOCIAL_WORKER, address);
    }

    private Look calls(int people) {
        var busy = plenty.eachWithAnother(people);
        busy.cases().forEach(opened -> promised(busy.team().pat(), opened));
        return Look.at(busy.team().pat(), Roles.SUPERVISOR, "/v1/insights/relationship/calls");
    }

    private Look feedback(int said) {
        var lena = WorkerId.next();
        each(
                said,
                _ -> created(
                        lena,
                        "/v1/feedback",
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "from",
                                "CHILD",
                                "receivedOn",
                                TODAY,
                                "themes",
                                List.of("DECISIONS_NOT_EXPLAINED"),
                                "said",
                                "Nobody told me why.")));
        return Look.at(lena, Roles.SERVICE_MANAGER, "/v1/feedback?limit=" + said);
    }

    private Look surveys(int surveys) {
        var lena = WorkerId.next();
        each(
                surveys,
                _ -> created(
                        lena,
                        "/v1/surveys",
                        Map.of(
                                "title",
                                "Our lives",
                                "opensOn",
                                TODAY,
                                "closesOn",
                                LocalDate.now().plusDays(1).toString())));
        return Look.at(lena, Roles.LEADER, "/v1/surveys?limit=" + surveys);
    }

    /** Planned for a day that nobody lives to see, and taken back. */
    private Look policies(int policies) {
        var lena = WorkerId.next();
        Map<String, Object> content = as(lena, Roles.LEADER)
                .get("/v1/caseload-policies/in-force")
                .then()
                .extract()
                .path("content");
        each(policies, place -> {
            var policy = created(
                    lena,
                    "/v1/caseload-policies",
                    Map.of(
                            "validFrom",
                            LocalDate.of(2180, 1, 1).plusDays(place).toString(),
                            "reason",
                            "The workload group",
                            "content",
                            content));
            changed(lena, "/v1/caseload-policies/%s/withdrawal".formatted(policy), Map.of());
        });
        return Look.at(lena, Roles.LEADER, "/v1/caseload-policies?limit=" + policies);
    }

    private Look audits(int audits) {
        var lena = WorkerId.next();
        each(audits, _ -> created(lena, "/v1/caseload-audits", Map.of()));
        return Look.at(lena, Roles.LEADER, "/v1/caseload-audits?limit=" + audits);
    }

    private Look restructures(int restructures) {
        var team = plenty.allWithOne(1).team();
        var lena = neighbours.above(team);
        await().untilAsserted(() -> as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/caseloads/{id}/cases", team.sasha().value())
                .then()
                .statusCode(200));
        var leaves = Map.of("kind", "WORKER_LEAVES", "workerId", team.sasha().value());
        each(
                restructures,
                _ -> created(
                        lena,
                        "/v1/restructures",
                        Map.of("name", "Sasha leaves", "changes", List.of(leaves), "seconds", 1)));
        return Look.at(lena, Roles.SERVICE_MANAGER, "/v1/restructures?limit=200");
    }

    private static String discussed(Team team, Opened opened) {
        return created(
                team.pat(),
                inCase(opened, "strategy-discussions"),
                Map.of(
                        "heldOn",
                        TODAY,
                        "agencies",
                        List.of("CHILDREN_SERVICES", "POLICE", "HEALTH"),
                        "outcome",
                        "SECTION_47",
                        "decision",
                        "Police speak with the parents today"));
    }

    private static void promised(WorkerId who, Opened opened) {
        var _ = created(
                who,
                ofChild(opened, "call-backs"),
                Map.of("from", "CHILD", "whom", "Robin, after school", "about", "The rabbits"));
    }

    private static Map<String, Object> page() {
        return Map.of("knownAs", "Robbie", "admired", "I run fast", "important", "My cat", "support", "Ask me");
    }

    private static String inCase(Opened opened, String what) {
        return "/v1/cases/%s/%s".formatted(opened.caseId(), what);
    }

    private static String ofChild(Opened opened, String what) {
        return "/v1/children/%s/%s".formatted(opened.childId().value(), what);
    }

    private static String day(int place) {
        return LocalDate.of(2026, 3, 10).plusDays(place).toString();
    }

    private static void each(int times, IntConsumer made) {
        IntStream.range(0, times).forEach(made);
    }

    private static String created(WorkerId who, String address, Map<String, ?> body) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void changed(WorkerId who, String address, Map<String, ?> body) {
        as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER)
                .body(body)
                .post(address)
                .then()
                .statusCode(200);
    }
}
