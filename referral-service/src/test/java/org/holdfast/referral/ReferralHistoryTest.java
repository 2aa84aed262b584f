package org.holdfast.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.Topics.Sent;
import org.junit.jupiter.api.Test;

/** What reached a council's front door before comes in as it was, with the people who decided. */
@QuarkusTest
class ReferralHistoryTest {

    private static final String YEARS_AGO = "2019-09-01T08:00:00Z";
    private static final String FRIDAY = "2024-03-01T16:30:00Z";
    private static final String MONDAY = "2024-03-04T10:00:00Z";
    private static final String MONDAY_NOON = "2024-03-04T12:00:00Z";

    private final AgencyId school = AgencyId.next();
    private final ChildId robin = ChildId.next();
    private final ReferralId referral = ReferralId.next();
    private final DecisionId decision = DecisionId.next();
    private final WorkerId dana = WorkerId.next();
    private final WorkerId morgan = WorkerId.next();

    @Inject
    Topics topics;

    @Test
    void aReferralComesInWithItsDatesAndItsDecision() {
        assertThat(bringIn(history())).extracting(Result::outcome).containsOnly("CREATED");

        as(dana, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referral.value())
                .then()
                .statusCode(200)
                .body("receivedAt", equalTo(FRIDAY))
                .body("decisionDueOn", equalTo("2024-03-04"))
                .body("status", equalTo("DECIDED"))
                .body("submission.channel", equalTo("PHONE"))
                .body("submission.agencyId", equalTo(school.value().toString()))
                .body("decisions[0].decidedAt", equalTo(MONDAY))
                .body("decisions[0].decidedBy", equalTo(dana.value().toString()))
                .body("decisions[0].answeredAt", equalTo(MONDAY_NOON))
                .body("decisions[0].answeredBy", equalTo(morgan.value().toString()));
    }

    @Test
    void whatIsToldOfItSaysWhenItWasAndThatItIsHistory() {
        assertThat(bringIn(history())).extracting(Result::outcome).containsOnly("CREATED");
        await().untilAsserted(() -> assertThat(facts())
                .extracting(fact -> fact.type() + " " + fact.headers().get("ce_time"))
                .containsExactly(
                        "ReferralReceived " + FRIDAY,
                        "ReferralDecided " + MONDAY,
                        "DecisionAuthorised " + MONDAY_NOON,
                        "ReferralClosed " + MONDAY_NOON));
        await().untilAsserted(() -> assertThat(topics.published(OpenReferralState.class))
                .filteredOn(state -> state.childId().equals(robin))
                .extracting(OpenReferralState::openReferrals)
                .containsExactly(1, 0));
        assertThat(topics.sent())
                .filteredOn(record -> robin.value().toString().equals(record.key()))
                .allSatisfy(record -> assertThat(record.headers())
                        .containsEntry("ce_imported", "true")
                        .containsEntry("ce_recordedat", record.headers().get("ce_time")));
    }

    @Test
    void aChildComesInAsItselfAndUnderItsOwnNumber() {
        var laChildId = "T" + UUID.randomUUID().toString().substring(0, 8);
        var child = child(robin).with("data", Map.of("laChildId", laChildId, "details", details()));
        var twin = child(ChildId.next());
        var sameNumber = child(ChildId.next()).with("data", Map.of("laChildId", laChildId, "details", details()));
        assertThat(bringIn(child, twin, sameNumber))
                .extracting(Result::code)
                .containsExactly("", "", "child-already-known");
    }

    @Test
    void theRulesOfTodayHoldForThenToo() {
        assertThat(bringIn(child(robin), referral()))
                .extracting(Result::outcome)
                .containsOnly("CREATED");
        var tooLow = decision().with("data", decisionOn("level", 1));
        var nobody = decision()
                .with("data", decisionOn("childId", ChildId.next().value().toString()));
        var own = authorisation().with("by", dana);
        var unknown = referral().with("id", ReferralId.next()).with("data", referralOn(ChildId.next()));
        var results = bringIn(tooLow, nobody, decision(), own, unknown);
        assertThat(results)
                .extracting(result -> result.code() + result.pointers())
                .containsExactly(
                        "invalid[#/data/level]",
                        "not-in-this-referral[#/data/childId]",
                        "[]",
                        "own-decision[]",
                        "unknown-child[#/data/childIds/0]");
    }

    @Test
    void earlyHelpComesInStepByStep() {
        bringIn(history());
        var plan = EarlyHelpPlanId.next();

        assertThat(bringIn(
                        entry("EARLY_HELP", MONDAY_NOON)
                                .with("id", plan)
                                .with(
                                        "data",
                                        Map.of(
                                                "childId",
                                                robin.value().toString(),
                                                "agencyId",
                                                school.value().toString(),
                                                "reason",
                                                "Mornings are hard")),
                        step(
                                plan,
                                "START",
                                "2024-03-06T10:00:00Z",
                                Map.of(
                                        "agreed", true,
                                        "leadPractitioner", "Ada Marsh",
                                        "assessmentStartsOn", "2024-03-06",
                                        "firstReviewOn", "2024-05-01")),
                        step(plan, "ASSESSMENT", "2024-04-01T10:00:00Z", Map.of("completedOn", "2024-04-01")),
                        step(
                                plan,
                                "REVIEW",
                                "2024-05-01T10:00:00Z",
                                Map.of(
                                        "heldOn", "2024-05-01",
                                        "progress", "GOING_WELL",
                                        "summary", "In school on time",
                                        "nextReviewOn", "2024-06-12")),
                        step(plan, "ENDING", "2024-06-12T10:00:00Z", Map.of("ending", "NEEDS_MET"))))
                .extracting(Result::code)
                .containsOnly("");

        as(dana, Roles.FRONT_DOOR)
                .get("/v1/early-help/plans/{id}", plan.value())
                .then()
                .statusCode(200)
                .body("offeredAt", equalTo(MONDAY_NOON))
                .body("status", equalTo("CLOSED"))
                .body("assessmentCompletedOn", equalTo("2024-04-01"))
                .body("reviews.heldOn", equalTo(List.of("2024-05-01")))
                .body("endedAt", equalTo("2024-06-12T10:00:00Z"));
    }

    private static Entry step(EarlyHelpPlanId plan, String what, String at, Map<String, ?> data) {
        return entry("EARLY_HELP_" + what, at).with("about", plan).with("data", data);
    }

    private Entry[] history() {
        var agency = entry("AGENCY", YEARS_AGO)
                .with("id", school)
                .with(
                        "data",
                        Map.of(
                                "name",
                                "Saltmere Harbour Primary",
                                "kind",
                                "SCHOOL",
                                "source",
                                "2A",
                                "contact",
                                Map.of()));
        return new Entry[] {agency, child(robin), referral(), decision(), authorisation()};
    }

    private static Entry child(ChildId id) {
        return entry("CHILD", YEARS_AGO).with("id", id).with("data", Map.of("details", details()));
    }

    private Entry referral() {
        return entry("REFERRAL", FRIDAY).with("id", referral).with("data", referralOn(robin));
    }

    private Entry decision() {
        return entry("DECISION", MONDAY)
                .with("id", decision)
                .with("about", referral)
                .with("by", dana)
                .with("data", decisionOn("urgent", false));
    }

    private Entry authorisation() {
        return entry("AUTHORISATION", MONDAY_NOON)
                .with("about", decision)
                .with("by", morgan)
                .with("data", Map.of("answer", "agree", "note", "Agreed"));
    }

    private static Map<String, Object> details() {
        return Map.of("fullName", "Robin Ashgrove", "dateOfBirth", "2015-04-03", "sex", "F", "postcode", "SZ1 4QT");
    }

    private Map<String, Object> referralOn(ChildId child) {
        var data = new HashMap<String, Object>();
        data.put("childIds", List.of(child.value().toString()));
        data.put("agencyId", school.value().toString());
        data.put("source", "2A");
        data.put("channel", "PHONE");
        data.put("referrer", Map.of("fullName", "Jo Fenwick"));
        data.put("concern", "There is shouting every night");
        data.put("supportTried", List.of());
        data.put("consent", Map.of("given", true));
        return data;
    }

    private Map<String, Object> decisionOn(String field, Object value) {
        var data = new HashMap<String, Object>(Map.of(
                "childId",
                robin.value().toString(),
                "outcome",
                "SINGLE_ASSESSMENT",
                "level",
                3,
                "rationale",
                "Robin is worried at home"));
        data.put(field, value);
        return data;
    }

    private List<Sent> facts() {
        return topics.sent().stream()
                .filter(record -> robin.value().toString().equals(record.key()))
                .filter(record -> record.topic().equals("holdfast.referrals.v1"))
                .toList();
    }
}
