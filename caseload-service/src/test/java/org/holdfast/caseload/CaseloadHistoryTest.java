package org.holdfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.OfferId;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.VoiceId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

/** Cases and the people around children come in as they were; what other services bring in opens and asks for nothing. */
@QuarkusTest
class CaseloadHistoryTest {

    private static final String OPENED = "2024-03-04T12:00:00Z";
    private static final String NEXT_DAY = "2024-03-05T09:00:00Z";
    private static final String A_YEAR_LATER = "2025-03-03T09:00:00Z";
    private static final String LAST_SUMMER = "2025-07-01T15:00:00Z";

    private final CaseId caseId = CaseId.next();
    private final ReferralId referral = ReferralId.next();
    private final WorkerId manager = WorkerId.next();

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void aCaseComesInWithEveryoneWhoWorkedWithTheChild() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var helper = AllocationId.next();
        bringInOnceTheTeamIsKnown(
                opened(robin, team),
                allocation(team.sasha(), "PRIMARY", NEXT_DAY, Map.of()),
                allocation(team.ravi(), "FAMILY_SUPPORT", NEXT_DAY, Map.of()).with("id", helper),
                allocation(team.ravi(), "PRIMARY", A_YEAR_LATER, Map.of("reason", "LEFTRL")),
                entry("ALLOCATION_ENDING", LAST_SUMMER).with("about", helper).with("data", Map.of("reason", "MANAGE")));

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/workers", robin.value())
                .then()
                .statusCode(200)
                .body("items.findAll { it.role == 'PRIMARY' }.startedAt", equalTo(List.of(NEXT_DAY, A_YEAR_LATER)))
                .body("items.findAll { it.role == 'PRIMARY' }.endReason", hasItem("LEFTRL"))
                .body("items.find { it.role == 'FAMILY_SUPPORT' }.endedAt", equalTo(LAST_SUMMER))
                .body("items.startedBy", hasItem(manager.value().toString()));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", caseId.value())
                .then()
                .statusCode(200)
                .body("openedAt", equalTo(OPENED))
                .body("type", equalTo("CHILD_IN_NEED"))
                .body("assessmentDueOn", equalTo("2024-05-08"));
        await().untilAsserted(() -> assertThat(topics.sent())
                .filteredOn(record -> record.key().equals(robin.value().toString())
                        && record.topic().equals("holdfast.cases.v1"))
                .hasSize(6)
                .allSatisfy(record -> assertThat(record.headers())
                        .containsEntry("ce_imported", "true")
                        .containsEntry("ce_recordedat", record.headers().get("ce_time"))));
        assertThat(topics.published(InvolvementState.class))
                .filteredOn(state -> state.childId().equals(robin))
                .last()
                .satisfies(state -> assertThat(state.involvements())
                        .singleElement()
                        .satisfies(each -> assertThat(each.since()).isEqualTo(Instant.parse(A_YEAR_LATER))));
    }

    @Test
    void whatPassedBetweenAChildAndTheSocialWorkerComesInAndAsksNobody() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var voice = VoiceId.next();
        var call = CallBackId.next();
        var offer = OfferId.next();
        bringInOnceTheTeamIsKnown(opened(robin, team), allocation(team.sasha(), "PRIMARY", NEXT_DAY, Map.of()));
        assertThat(bringIn(
                        about(robin, "CARD_GIVEN", team.sasha(), Map.of("on", "2025-03-03", "how", "BY_HAND")),
                        about(
                                robin,
                                "CHECK_IN",
                                team.pat(),
                                Map.of(
                                        "on",
                                        "2025-03-03",
                                        "askedAs",
                                        "SUPERVISOR",
                                        "how",
                                        "TALKING",
                                        "knows",
                                        "NO",
                                        "canReach",
                                        "YES",
                                        "trusts",
                                        "YES")),
                        about(
                                        robin,
                                        "VOICE",
                                        team.sasha(),
                                        Map.of(
                                                "on",
                                                "2025-03-03",
                                                "situation",
                                                "On the beach",
                                                "mode",
                                                "SPOKEN",
                                                "exactWords",
                                                "I like the rain.",
                                                "about",
                                                "LIKE",
                                                "seenBy",
                                                "ALL_WHO_WORK_WITH_ME",
                                                "toldTo",
                                                List.of()))
                                .with("id", voice),
                        about(voice, "VOICE_ANSWER", team.sasha(), Map.of("whatCame", "HEARD", "inWords", "I heard."))
                                .with("recordedAt", LAST_SUMMER),
                        about(voice, "VOICE_TOLD_BACK", team.sasha(), Map.of("on", "2025-07-01", "how", "A nod"))
                                .with("recordedAt", LAST_SUMMER),
                        about(
                                        robin,
                                        "CALL_BACK",
                                        team.pat(),
                                        Map.of("from", "CHILD", "whom", "Robin", "about", "The rabbits"))
                                .with("id", call),
                        about(call, "CALL_RETURN", team.sasha(), Map.of("reached", "SPOKE"))
                                .with("recordedAt", LAST_SUMMER),
                        about(
                                        robin,
                                        "CARE_LEAVER_OFFER",
                                        team.sasha(),
                                        Map.of(
                                                "kind",
                                                "HOUSING",
                                                "what",
                                                "A room",
                                                "by",
                                                "The council",
                                                "priority",
                                                true,
                                                "on",
                                                "2025-03-03"))
                                .with("id", offer),
                        about(offer, "CARE_LEAVER_TAKE_UP", team.sasha(), Map.of("takeUp", "TAKEN"))
                                .with("recordedAt", LAST_SUMMER)))
                .extracting(Result::code)
                .containsOnly("");

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/voice", robin.value())
                .then()
                .body("items.youSaidWeDid.toldOn", equalTo(List.of("2025-07-01")))
                .body("items.recordedAt", equalTo(List.of(A_YEAR_LATER)));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/call-backs", robin.value())
                .then()
                .body("items.late", equalTo(List.of(true)));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .body("items.childId", not(hasItem(robin.value().toString())));
    }

    @Test
    void whatFamiliesSaidOfTheCouncilComesInWithItsAnswer() {
        var complaint = FeedbackId.next();
        assertThat(bringIn(
                        entry("FEEDBACK", A_YEAR_LATER)
                                .with("id", complaint)
                                .with("by", manager)
                                .with(
                                        "data",
                                        Map.of(
                                                "kind",
                                                "COMPLAINT",
                                                "from",
                                                "PARENT",
                                                "receivedOn",
                                                "2025-03-03",
                                                "themes",
                                                List.of("TIME"),
                                                "said",
                                                "Ten minutes.")),
                        about(complaint, "FEEDBACK_ANSWER", manager, Map.of("outcome", "UPHELD", "answer", "Sorry."))
                                .with("recordedAt", LAST_SUMMER)))
                .extracting(Result::code)
                .containsOnly("");

        as(manager, Roles.SERVICE_MANAGER)
                .get("/v1/feedback/{id}", complaint.value())
                .then()
                .statusCode(200)
                .body("answeredOn", equalTo("2025-07-01"))
                .body("late", equalTo(true));
    }

    private static Entry about(TypedId record, String type, WorkerId by, Map<String, Object> data) {
        return entry(type, A_YEAR_LATER).with("about", record).with("by", by).with("data", data);
    }

    @Test
    void whatHappenedIsNotRefusedBecauseItWouldNotBeDoneToday() {
        var team = neighbours.team(4);
        var robin = neighbours.child(team);
        bringInOnceTheTeamIsKnown(opened(robin, team), allocation(team.sasha(), "PRIMARY", NEXT_DAY, Map.of()));
        assertThat(bringIn(opened(robin, team).with("id", CaseId.next())))
                .extracting(Result::code)
                .containsExactly("case-open-already");
        assertThat(bringIn(allocation(team.ravi(), "PRIMARY", A_YEAR_LATER, Map.of())))
                .extracting(Result::code)
                .containsExactly("reason-needed");
    }

    @Test
    void aCaseThatHasEndedComesInWithItsEndAndAnotherOneMayFollow() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var again = CaseId.next();
        bringInOnceTheTeamIsKnown(
                opened(robin, team),
                allocation(team.sasha(), "PRIMARY", NEXT_DAY, Map.of()),
                closure(),
                opened(robin, team).with("id", again).with("recordedAt", LAST_SUMMER));

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/workers", robin.value())
                .then()
                .statusCode(200)
                .body("items.endedAt", equalTo(List.of(A_YEAR_LATER)));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}", caseId.value())
                .then()
                .body("open", equalTo(false))
                .body("closure.reason", equalTo("RC9"));
        assertThat(topics.published(InvolvementState.class))
                .filteredOn(state -> state.childId().equals(robin))
                .last()
                .satisfies(state -> assertThat(state.involvements()).isEmpty());
        assertThat(bringIn(closure())).extracting(Result::code).containsExactly("case-is-closed");
    }

    @Test
    void aDecisionOfThePastOpensNoCaseAndAsksNobody() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var wren = neighbours.child(team);
        var then = Instant.parse(OPENED);
        var before = DecisionId.next();
        topics.deliverHistory(new DecisionAuthorised(
                referral, robin, before, "SINGLE_ASSESSMENT", 3, true, manager, team.pat(), then, "N1", then, 2));
        neighbours.authorised(wren);
        await().untilAsserted(() -> assertThat(openedFor(wren)).hasSize(1));
        assertThat(openedFor(robin)).isEmpty();
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases")
                .then()
                .body("items.childId", equalTo(List.of(text(wren)))));

        topics.deliverHistory(new AuthorisationRefused(ReferralId.next(), wren, before, true, team.pat(), then, 2));
        var today = DecisionId.next();
        topics.deliver(new AuthorisationRefused(ReferralId.next(), wren, today, true, team.pat(), then, 2));
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("URGENT_DECISION_REFUSED")));
    }

    @Test
    void aSessionOfThePastIsOnTheTimeline() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        bringInOnceTheTeamIsKnown(opened(robin, team), allocation(team.sasha(), "PRIMARY", NEXT_DAY, Map.of()));
        var plan = WorkPlanId.next();
        var session = SessionId.next();
        var then = Instant.parse(LAST_SUMMER);
        topics.deliverHistory(new SessionRecorded(
                plan, session, robin, team.sasha(), ToolId.next(), LocalDate.of(2025, 6, 30), 45, then, 1));
        topics.deliverHistory(new ChildSpokeInSession(plan, session, robin, "I like the sea", null, then, 1));
        await().untilAsserted(() -> as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/timeline", robin.value())
                .then()
                .body("items[0].kind", equalTo("DIRECT_WORK"))
                .body("items[0].at", equalTo(LAST_SUMMER))
                .body("items[0].childsWords", equalTo("I like the sea")));
    }

    /** The staff topic takes a moment; what was refused meanwhile goes in when it is sent again. */
    private static void bringInOnceTheTeamIsKnown(Entry... entries) {
        await().untilAsserted(() -> assertThat(bringIn(entries))
                .extracting(Result::code)
                .as(() -> Arrays.toString(entries))
                .containsOnly(""));
    }

    private Entry opened(ChildId child, Team team) {
        return entry("CASE", OPENED)
                .with("id", caseId)
                .with(
                        "data",
                        Map.of(
                                "childId", child.value().toString(),
                                "type", "CHILD_IN_NEED",
                                "teamId", team.id().value().toString(),
                                "referralId", referral.value().toString(),
                                "referredOn", "2024-03-01"));
    }

    private Entry allocation(WorkerId worker, String role, String at, Map<String, Object> besides) {
        var data = new HashMap<String, Object>(besides);
        data.put("workerId", text(worker));
        data.put("role", role);
        return entry("ALLOCATION", at).with("about", caseId).with("by", manager).with("data", data);
    }

    private Entry closure() {
        return entry("CASE_CLOSURE", A_YEAR_LATER)
                .with("about", caseId)
                .with("by", manager)
                .with(
                        "data",
                        Map.of(
                                "reason",
                                "RC9",
                                "on",
                                "2025-03-03",
                                "summary",
                                "Home is calm now",
                                "takenOverBy",
                                List.of(Map.of("kind", "SCHOOL", "who", "Mr Reed", "agreed", true))));
    }

    private List<CaseOpened> openedFor(ChildId child) {
        return topics.published(CaseOpened.class).stream()
                .filter(event -> event.childId().equals(child))
                .toList();
    }

    private static String text(TypedId id) {
        return id.value().toString();
    }
}
