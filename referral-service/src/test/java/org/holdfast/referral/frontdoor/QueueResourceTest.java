package org.holdfast.referral.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.contracts.ReferralEvent.DeadlineMissed;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueResourceTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @Inject
    DeadlineSweep sweep;

    private final WorkerId dana = WorkerId.next();

    @Test
    void whatIsTakenLeavesTheUnassignedTrayAndLiesInOnesOwn() {
        var robin = referredChild();
        tray("unassigned", robin).body("items.id", contains(robin.id()));

        assign(robin, Map.of("workerId", dana.value().toString())).statusCode(200);

        tray("unassigned", robin).body("items", equalTo(List.of()));
        tray("mine", robin)
                .body("items.id", contains(robin.id()))
                .body("items[0].assignedTo", equalTo(dana.value().toString()));
    }

    @Test
    void aTeamHasATrayOfItsOwn() {
        var team = TeamId.next();
        topics.deliver(staff(dana, team, null));
        topics.deliver(teamState(team, true));
        var robin = referredChild();

        await().untilAsserted(() ->
                assign(robin, Map.of("teamId", team.value().toString())).statusCode(200));

        await().untilAsserted(() -> tray("team", robin).body("items.id", contains(robin.id())));
        as(WorkerId.next(), Roles.FRONT_DOOR)
                .get("/v1/referrals?tray=team&childId={child}", robin.childId())
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void workIsGivenToPeopleWhoAreHereAndToTeamsThatAreOpen() {
        var robin = referredChild();
        var gone = WorkerId.next();
        var closed = TeamId.next();
        topics.deliver(staff(gone, null, LocalDate.of(2026, 1, 31)));
        topics.deliver(teamState(closed, false));

        assign(robin, Map.of("workerId", gone.value().toString()))
                .statusCode(422)
                .body("code", equalTo("not-on-staff"))
                .body("errors[0].pointer", equalTo("#/workerId"));
        assign(robin, Map.of("teamId", closed.value().toString()))
                .statusCode(422)
                .body("code", equalTo("team-not-open"));
        assign(robin, Map.of()).statusCode(422).body("errors[0].code", equalTo("somebody-needed"));
    }

    @Test
    void theMostDangerousComesFirst() {
        var green = referredChild("1D");
        var red = referredChild("1D");
        triage(green, "GREEN").statusCode(200);
        triage(red, "RED").statusCode(200).body("status", equalTo("TRIAGED")).body("triages[0].rag", equalTo("RED"));
        var danger = Family.referral(Family.child("Wren"));
        danger.put("source", "1D");
        danger.put("immediateRisk", true);
        String now = Family.refer(danger).extract().path("id");

        List<String> order = as(dana, Roles.FRONT_DOOR)
                .get("/v1/referrals?source=1D&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(order).containsSubsequence(now, red.id(), green.id());
    }

    @Test
    void theQueueIsReadPageByPage() {
        var first = referredChild("3F");
        var second = referredChild("3F");
        var seen = new ArrayList<String>();
        var cursor = "";

        do {
            var page = as(dana, Roles.FRONT_DOOR)
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/referrals?source=3F&limit=1")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = Objects.requireNonNullElse(page.path("nextCursor"), "");
        } while (!cursor.isEmpty());

        assertThat(seen).containsSubsequence(first.id(), second.id()).doesNotHaveDuplicates();
        as(dana, Roles.FRONT_DOOR)
                .get("/v1/referrals?cursor=forged.cursor")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
        as(dana, Roles.FRONT_DOOR).get("/v1/referrals?limit=201").then().statusCode(422);
        as(dana, Roles.FRONT_DOOR).get("/v1/referrals?tray=nonsense").then().statusCode(422);
    }

    @Test
    void aFactorIsNamedOnceAndNoneStandsAlone() {
        var robin = referredChild();

        triage(robin, Map.of("level", 2, "rag", "GREEN", "factors", List.of("21", "3A"), "reasons", "Settled"))
                .statusCode(422)
                .body("errors[0].code", equalTo("factor-alone"));
        triage(robin, Map.of("level", 2, "rag", "GREEN", "factors", List.of("3A", "3A"), "reasons", "Settled"))
                .statusCode(422)
                .body("errors[0].code", equalTo("factor-twice"));
        triage(robin, Map.of("level", 2, "rag", "GREEN", "factors", List.of("18A"), "reasons", "Settled"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void whatIsLateIsNoticedOnceLiesInTheOverdueTrayAndIsExplained() {
        var robin = referredChild();
        explain(robin).statusCode(409).body("code", equalTo("nothing-late"));
        try {
            clock.moveBy(Duration.ofDays(10));
            sweep.sweep();
            sweep.sweep();

            await().untilAsserted(() -> assertThat(topics.published(DeadlineMissed.class).stream()
                            .filter(missed ->
                                    missed.referralId().value().toString().equals(robin.id())
                                            && missed.clock().equals("DECIDE")))
                    .hasSize(1));
            tray("overdue", robin).body("items.id", contains(robin.id())).body("items[0].overdue", equalTo(true));
            explain(robin).statusCode(200);
        } finally {
            clock.backToNow();
        }

        timeline(robin).body("items.what", hasItems("RECEIVED", "LATE", "EXPLAINED"));
        tray("overdue", robin).body("items", equalTo(List.of()));
    }

    @Test
    void anUrgentDecisionWaitsInTheTrayOfTheManager() {
        var robin = referredChild();
        String decision = robin.decide("NFA", 1).extract().path("id");
        tray("awaiting-authorisation", robin).body("items.id", contains(robin.id()));

        robin.authorise(decision);

        tray("awaiting-authorisation", robin).body("items", equalTo(List.of()));
        as(dana, Roles.FRONT_DOOR)
                .get("/v1/referrals?status=DECIDED&childId={child}", robin.childId())
                .then()
                .body("items.id", contains(robin.id()));
    }

    @Test
    void withdrawingAfterTheDecisionIsTooLate() {
        var robin = referredChild();
        robin.decide("NFA", 1);

        withdraw(robin).statusCode(409).body("code", equalTo("already-decided"));
    }

    @Test
    void aWithdrawnReferralIsNoReasonToSeeTheChildAnyMore() {
        var robin = referredChild();

        withdraw(robin)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("ending.reason", equalTo("Wrong family"));

        as(dana, Roles.FRONT_DOOR)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(404);
        withdraw(robin).statusCode(409).body("code", equalTo("not-open"));
    }

    @Test
    void aDuplicateEndsAndTheOtherGoesOn() {
        var family = Family.referral(Family.child("Robin"));
        String first = Family.refer(family).extract().path("id");
        String again = Family.refer(family).extract().path("id");
        var other = referredChild();

        duplicate(again, again).statusCode(422).body("code", equalTo("duplicate-of-itself"));
        duplicate(again, other.id()).statusCode(422).body("code", equalTo("child-missing-there"));
        duplicate(again, first)
                .statusCode(200)
                .body("status", equalTo("DUPLICATE"))
                .body("ending.duplicateOf", equalTo(first));
    }

    @Test
    void theTimelineTellsEverythingInOrder() {
        var robin = referredChild();
        assign(robin, Map.of("workerId", dana.value().toString(), "reason", "Knows the family"));
        triage(robin, "AMBER");
        String decision = robin.decide("SINGLE_ASSESSMENT", 3).extract().path("id");
        robin.authorise(decision);

        timeline(robin)
                .body("items.what", contains("RECEIVED", "ASSIGNED", "TRIAGED", "DECIDED", "AUTHORISED"))
                .body("items[1].detail", equalTo("Knows the family"))
                .body("items[3].childId", equalTo(robin.childId()));
        as(dana, Roles.SOCIAL_WORKER)
                .get("/v1/referrals/{id}/timeline", robin.id())
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverSaysWhatTheyBelieveToChangeIsToldWhenItHasChanged() {
        var robin = referredChild();

        as(dana, Roles.FRONT_DOOR)
                .header("If-Match", "\"7\"")
                .body(Map.of("workerId", dana.value().toString()))
                .post("/v1/referrals/{id}/assignment", robin.id())
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheFrontDoorHandlesReferrals() {
        var robin = referredChild();

        as(dana, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "x"))
                .post("/v1/referrals/{id}/withdrawal", robin.id())
                .then()
                .statusCode(403);
        as(dana, Roles.FRONT_DOOR)
                .body(Map.of("reason", "x"))
                .post("/v1/referrals/{id}/withdrawal", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static Referred referredChild() {
        return Family.referredChild();
    }

    private static Referred referredChild(String source) {
        var referral = Family.referral(Family.child("Robin"));
        referral.put("source", source);
        return Family.referred(referral);
    }

    private ValidatableResponse tray(String tray, Referred robin) {
        return as(dana, Roles.FRONT_DOOR)
                .get("/v1/referrals?tray={tray}&childId={child}", tray, robin.childId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse timeline(Referred robin) {
        return as(dana, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}/timeline", robin.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse assign(Referred robin, Map<String, String> to) {
        return post(robin.id(), "assignment", to);
    }

    private ValidatableResponse triage(Referred robin, String rag) {
        return triage(robin, Map.of("level", 3, "rag", rag, "factors", List.of("3B"), "reasons", "Shouting at home"));
    }

    private ValidatableResponse triage(Referred robin, Map<String, Object> triage) {
        return post(robin.id(), "triage", triage);
    }

    private ValidatableResponse explain(Referred robin) {
        return post(robin.id(), "breach-reasons", Map.of("clock", "DECIDE", "reason", "VOLUME"));
    }

    private ValidatableResponse withdraw(Referred robin) {
        return post(robin.id(), "withdrawal", Map.of("reason", "Wrong family"));
    }

    private ValidatableResponse duplicate(String id, String of) {
        return post(id, "duplicate", Map.of("duplicateOf", of, "reason", "Rang and wrote"));
    }

    private ValidatableResponse post(String id, String what, Map<String, ?> body) {
        return as(dana, Roles.FRONT_DOOR)
                .body(body)
                .post("/v1/referrals/{id}/" + what, id)
                .then();
    }

    private static StaffState staff(WorkerId worker, @Nullable TeamId team, @Nullable LocalDate lastDay) {
        return new StaffState(
                worker,
                "Dana",
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                null,
                null,
                team,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                lastDay,
                List.of(),
                MONDAY,
                0);
    }

    private static TeamState teamState(TeamId team, boolean open) {
        return new TeamState(team, "Front door", "Harbour", List.of(), null, open, MONDAY, 0);
    }
}
