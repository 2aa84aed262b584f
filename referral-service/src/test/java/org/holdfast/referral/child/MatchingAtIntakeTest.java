package org.holdfast.referral.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.asProgram;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.refer;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.intake.Family;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchingAtIntakeTest {

    private final Map<String, Object> robin = Family.child("Robin");

    @Test
    void aChildIsKnownAgainDespiteATypingErrorInTheName() {
        var known = childOf(robin);

        assertThat(childOf(with("fullName", name().replace("Robin", "Robni")))).isEqualTo(known);
    }

    @Test
    void aChildIsKnownAgainByAShortFormAndASwappedDayAndMonth() {
        robin.put("fullName", name().replace("Robin", "Elizabeth"));
        robin.put("dateOfBirth", "2014-04-03");
        var known = childOf(robin);
        robin.put("dateOfBirth", "2014-03-04");

        assertThat(childOf(with("fullName", name().replace("Elizabeth", "Lizzie"))))
                .isEqualTo(known);
    }

    @Test
    void twinsWhoAreReferredTogetherAreTwoChildren() {
        var hayden = with("fullName", name().replace("Robin", "Hayden"));
        var jayden = with("fullName", name().replace("Robin", "Jayden"));

        var children = childrenOf(refer(referral(hayden, jayden)));

        assertThat(children).hasSize(2).doesNotHaveDuplicates();
        assertThat(childOf(hayden)).isEqualTo(children.get(0));
        assertThat(childOf(jayden)).isEqualTo(children.get(1));
    }

    @Test
    void aChildNamedTwiceInOneSubmissionIsOneChild() {
        assertThat(childrenOf(refer(referral(robin, new HashMap<>(robin))))).hasSize(1);
    }

    @Test
    void aReferralThatTellsNothingNewLeavesTheRecordOfTheChildAsItIs() {
        var known = childOf(robin);
        var before = versionOf(known);

        assertThat(childOf(robin)).isEqualTo(known);
        assertThat(versionOf(known)).isEqualTo(before);
    }

    @Test
    void inBetweenANewChildIsAddedAndTheFrontDoorSeesWhoItMayBe() {
        var known = childOf(robin);
        var moved = with("dateOfBirth", anotherYear());
        moved.remove("postcode");

        var added = childOf(moved);

        assertThat(added).isNotEqualTo(known);
        possibleMatches(added)
                .statusCode(200)
                .body("items[0].child.id", equalTo(known))
                .body("items[0].weight", greaterThan(12f))
                .body("items[0].evidence.finding", hasItems("GIVEN_NAME_SAME", "BIRTHDAY_TYPING_ERROR"))
                .body("items[0].evidence.why", hasItem("The family name is the same"));
        possibleMatches(known).body("items.child.id", hasItem(added));
    }

    @Test
    void whoIsShownAsACandidateIsOnTheAuditTrail() {
        var known = childOf(robin);
        var moved = with("dateOfBirth", anotherYear());
        moved.remove("postcode");
        possibleMatches(childOf(moved)).statusCode(200);

        asProgram("audit-office", Roles.AUDITOR)
                .get("/v1/audit?childId={id}", known)
                .then()
                .body("items[0].action", equalTo("PossibleMatchResource.candidates"))
                .body("items[0].reason", equalTo("CANDIDATE"));
    }

    @Test
    void aPersonSaysThatTwoRecordsAreTwoChildren() {
        var known = childOf(robin);
        var moved = with("dateOfBirth", anotherYear());
        moved.remove("postcode");
        var added = childOf(moved);

        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("candidateId", known, "reason", "Cousins who are both called Robin"))
                .post("/v1/children/{id}/possible-matches/dismissals", added)
                .then()
                .statusCode(200)
                .body("items[0].verdict", equalTo("NOT_THE_SAME"))
                .body("items[0].decidedBy", equalTo(DANA.value().toString()));
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("candidateId", added, "reason", "Not a pair"))
                .post("/v1/children/{id}/possible-matches/dismissals", added)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheFrontDoorSeesWhoAChildMayBe() {
        var added = childOf(robin);

        as(WorkerId.next(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/possible-matches", added)
                .then()
                .statusCode(403);
        asPartner(AgencyId.next())
                .get("/v1/children/{id}/possible-matches", added)
                .then()
                .statusCode(403);
    }

    @Test
    void aPartnerIsAnsweredAlikeWhetherTheChildIsKnownOrNot() {
        Map<String, Object> first = receipt(robin);
        Map<String, Object> again = receipt(robin);

        assertThat(again.keySet()).isEqualTo(first.keySet());
        assertThat(again.get("children")).isEqualTo(first.get("children"));
    }

    @Test
    void aSearchShowsTheBestFirstAndSaysWhy() {
        robin.put("fullName", name().replace("Robin", "John"));
        robin.put("dateOfBirth", "2015-04-03");
        var known = childOf(robin);

        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of(
                        "fullName", name().replace("John", "Jhon"), "dateOfBirth", "2015-03-04", "postcode", "SZ1 4QT"))
                .post("/v1/children/searches")
                .then()
                .statusCode(200)
                .body("items[0].child.id", equalTo(known))
                .body(
                        "items[0].evidence.finding",
                        hasItems(
                                "GIVEN_NAME_TYPING_ERROR",
                                "FAMILY_NAME_SAME",
                                "BIRTHDAY_DAY_AND_MONTH_SWAPPED",
                                "POSTCODE_SAME"))
                .body("items[0].weight", greaterThan(22f));
    }

    @Test
    void aSearchForNobodyFindsNobody() {
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("fullName", "Xqzzt Wvvkj", "dateOfBirth", "2008-02-29"))
                .post("/v1/children/searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private String name() {
        return robin.get("fullName").toString();
    }

    private Map<String, Object> with(String field, String value) {
        var changed = new HashMap<>(robin);
        changed.put(field, value);
        return changed;
    }

    /** A wrong digit: no reason to be sure without a postcode. */
    private String anotherYear() {
        return Family.bornInAnotherYear(robin);
    }

    private static ValidatableResponse possibleMatches(String child) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/possible-matches", child)
                .then();
    }

    private static Map<String, Object> receipt(Map<String, Object> child) {
        return once(asPartner(AgencyId.next()))
                .body(referral(child))
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("$");
    }

    private static String versionOf(String child) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}", child)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static String childOf(Map<String, Object> child) {
        return childrenOf(refer(referral(child))).getFirst();
    }

    private static List<String> childrenOf(ValidatableResponse receipt) {
        String id = receipt.statusCode(201).extract().path("id");
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("children.childId");
    }
}
