package org.holdfast.caseload.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.JourneyStep.PlanMissing;
import org.holdfast.contracts.JourneyStep.PlanReviewed;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the strategy discussion to the plan and its reviews. */
@QuarkusTest
class ChildProtectionTest {

    private static final String DISCUSSED = "2026-03-04";
    private static final String CONFERRED = "2026-03-20";

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Inject
    PlanSweep sweep;

    private Team team;
    private Opened robin;

    @BeforeEach
    void aCase() {
        team = neighbours.team(100);
        robin = desk.allocated(team, team.sasha());
    }

    @Test
    void aPlanComesOfADiscussionAnEnquiryAndAConferenceAndEachDayIsCountedFromTheOneBefore() {
        var discussion = discussed(DISCUSSED);
        var enquiry = enquired(discussion);
        clocks().body("items.find { it.rule == 'ICPC_15' }.dueOn", equalTo("2026-03-25"));
        post("conferences", conference(enquiry, CONFERRED))
                .statusCode(409)
                .body("code", equalTo("no-conference-awaited"));
        conclude(enquiry, "CONFERENCE").statusCode(200).body("status", equalTo("AWAITS_CONFERENCE"));
        post("conferences", conference(enquiry, "2026-03-03"))
                .statusCode(422)
                .body("code", equalTo("conference-before-enquiry"));
        post("conferences", conference(enquiry, "2026-03-21"))
                .statusCode(422)
                .body("code", equalTo("no-conference-at-weekends"));
        var conference = post("conferences", conference(enquiry, CONFERRED))
                .statusCode(201)
                .body("quorate", equalTo(true))
                .extract()
                .<String>path("id");

        post("plans", protection(conference, "2026-03-23"))
                .statusCode(422)
                .body("code", equalTo("plan-not-on-conference-day"));
        var plan = post("plans", protection(conference, CONFERRED))
                .statusCode(201)
                .body("next.find { it.rule == 'CP_REVIEW' }.dueOn", equalTo("2026-06-20"))
                .body("next.find { it.rule == 'CORE_GROUP' }.dueOn", equalTo("2026-04-07"))
                .extract()
                .<String>path("id");
        post("plans", need("2026-03-23")).statusCode(409).body("code", equalTo("plan-open"));
        post("plans/" + plan + "/reviews", review("2026-06-13"))
                .statusCode(422)
                .body("code", equalTo("no-conference-at-weekends"));
        post("plans/" + plan + "/reviews", review("2026-06-12"))
                .statusCode(200)
                .body("latestCategory", equalTo("EMO"))
                .body("next.find { it.rule == 'CP_REVIEW' }.dueOn", equalTo("2026-12-12"));
        post("plans/" + plan + "/core-groups", Map.of("heldOn", "2026-04-02", "agencies", List.of("HEALTH")))
                .statusCode(200);

        caseFile().body("type", equalTo("CHILD_PROTECTION")).body("typeSince", equalTo(CONFERRED));
        clocks().body("items.rule", hasItems("CP_REVIEW", "CORE_GROUP", "CP_VISIT"))
                .body("items.findAll { it.rule == 'CP_REVIEW' }.size()", equalTo(1))
                .body("items.find { it.rule == 'CP_REVIEW' }.basis", equalTo("STATUTORY"));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/clocks?overdue=true&workerId={id}", team.sasha().value())
                .then()
                .statusCode(200)
                .body("items.rule", hasItem("CP_VISIT"));
        as(team.ravi(), Roles.SOCIAL_WORKER).get("/v1/clocks?days=366").then().body("items", equalTo(List.of()));
        as(team.sasha(), Roles.LEADER).get("/v1/clocks").then().statusCode(403);
        await().untilAsserted(() -> assertThat(topics.published(PlanReviewed.class))
                .anyMatch(event -> event.childId().equals(robin.childId())));
    }

    @Test
    void theDayOfAConferenceMovesWithItsDiscussion() {
        var wrong = discussed(DISCUSSED);
        var enquiry = enquired(wrong);
        post("strategy-discussions/" + wrong + "/corrections", Map.of("reason", "The day is wrong"))
                .statusCode(409)
                .body("code", equalTo("enquiry-rests-on-it"));

        var right = discussed("2026-03-03");
        post("enquiries/" + enquiry + "/strategy-discussion", Map.of("discussionId", right))
                .statusCode(200)
                .body("conferenceDueOn", equalTo("2026-03-24"));

        post("strategy-discussions/" + wrong + "/corrections", Map.of("reason", "The day is wrong"))
                .statusCode(200);
        clocks().body("items.find { it.rule == 'ICPC_15' }.dueOn", equalTo("2026-03-24"));
        post("enquiries", Map.of("discussionId", right, "startedOn", "2026-03-10"))
                .statusCode(409)
                .body("code", equalTo("enquiry-under-way"));
    }

    @Test
    void aChildWhoMovedHereWithAPlanHasAConferenceFifteenWorkingDaysAfterTheOtherAuthorityTold() {
        var moved = new HashMap<String, Object>(conference("none", CONFERRED));
        moved.remove("enquiryId");
        moved.put("kind", "TRANSFER_IN");
        post("conferences", moved).statusCode(422).body("errors[0].pointer", equalTo("#/notifiedOn"));

        moved.put("notifiedOn", DISCUSSED);
        post("conferences", moved).statusCode(201).body("dueOn", equalTo("2026-03-25"));
    }

    @Test
    void aPlanOfAnotherKindFollowsOnTheDayOnWhichTheOneBeforeEnds() {
        var help = post(
                        "plans",
                        familyHelp("2026-03-10", List.of(Map.of("role", "HEALTH_VISITOR", "agency", "HEALTH"))))
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(
                        "plans/" + help + "/team",
                        Map.of(
                                "leadPractitionerId",
                                text(team.ravi()),
                                "team",
                                List.of(Map.of("role", "WIZARD", "agency", "HEALTH"))))
                .statusCode(422)
                .body("code", equalTo("unknown-team-role"))
                .body("errors[0].pointer", equalTo("#/team/0/role"));
        post("plans/" + help + "/ending", Map.of("on", "2026-04-10", "reason", "STEPPED_UP"))
                .statusCode(200);
        post("plans", need("2026-04-09")).statusCode(422).body("code", equalTo("plans-overlap"));
        post("plans", need("2026-04-10")).statusCode(201).body("earlierPlans", equalTo(0));
        caseFile().body("type", equalTo("CHILD_IN_NEED"));
    }

    @Test
    void thatAPlanIsMissingIsToldOnce() {
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "type",
                        "CHILD_IN_NEED",
                        "complexity",
                        "STANDARD",
                        "circumstances",
                        List.of(),
                        "on",
                        "2026-03-09",
                        "reason",
                        "Agreed"))
                .post("/v1/cases/{id}/status-changes", robin.caseId())
                .then()
                .statusCode(200);
        sweep.sweep();
        sweep.sweep();

        await().untilAsserted(() -> assertThat(topics.published(PlanMissing.class))
                .filteredOn(event -> event.childId().equals(robin.childId()))
                .singleElement()
                .satisfies(event -> assertThat(event.workerId()).isEqualTo(team.sasha())));
        clocks().body("items.find { it.rule == 'PLAN_MADE' }.dueOn", equalTo("2026-03-23"));
        post("plans", need("2026-03-10")).statusCode(201);
        clocks().body("items.rule", not(hasItem("PLAN_MADE")));
    }

    private String discussed(String day) {
        return post(
                        "strategy-discussions",
                        Map.of(
                                "heldOn",
                                day,
                                "agencies",
                                List.of("CHILDREN_SERVICES", "POLICE", "HEALTH"),
                                "outcome",
                                "SECTION_47",
                                "decision",
                                "Police speak with the parents today"))
                .statusCode(201)
                .body("quorate", equalTo(true))
                .extract()
                .path("id");
    }

    private String enquired(String discussion) {
        return post("enquiries", Map.of("discussionId", discussion, "startedOn", DISCUSSED))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse conclude(String enquiry, String conclusion) {
        return post(
                "enquiries/" + enquiry + "/conclusion",
                Map.of("on", "2026-03-16", "conclusion", conclusion, "finding", "Robin was hit once"));
    }

    private static Map<String, Object> conference(String enquiry, String day) {
        return Map.of(
                "kind", "INITIAL",
                "enquiryId", enquiry,
                "heldOn", day,
                "agencies", List.of("CHILDREN_SERVICES", "HEALTH", "EDUCATION"),
                "participation", "PN1",
                "outcome", "CHILD_PROTECTION_PLAN",
                "decision", "Nan sleeps in for now");
    }

    private Map<String, Object> protection(String conference, String day) {
        return Map.of(
                "kind",
                "CHILD_PROTECTION",
                "startedOn",
                day,
                "conferenceId",
                conference,
                "category",
                "NEG",
                "leadPractitionerId",
                text(team.sasha()),
                "team",
                List.of());
    }

    private Map<String, Object> need(String day) {
        return Map.of(
                "kind", "CHILD_IN_NEED", "startedOn", day, "leadPractitionerId", text(team.sasha()), "team", List.of());
    }

    private Map<String, Object> familyHelp(String day, List<Map<String, String>> around) {
        return Map.of("kind", "FAMILY_HELP", "startedOn", day, "leadPractitionerId", text(team.ravi()), "team", around);
    }

    private static Map<String, Object> review(String day) {
        return Map.of("heldOn", day, "participation", "PN2", "category", "EMO", "finding", "Robin sleeps well");
    }

    private ValidatableResponse post(String what, Map<String, Object> body) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(body)
                .post("/v1/cases/" + robin.caseId() + "/" + what)
                .then();
    }

    private ValidatableResponse clocks() {
        return as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/clocks", robin.caseId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse caseFile() {
        return as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", robin.caseId())
                .then();
    }

    private static String text(WorkerId worker) {
        return worker.value().toString();
    }
}
