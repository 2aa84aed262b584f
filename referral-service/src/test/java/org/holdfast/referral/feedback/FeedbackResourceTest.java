package org.holdfast.referral.feedback;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackResourceTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgencyId SCHOOL = AgencyId.next();

    @Inject
    Topics topics;

    @Test
    void theReferrerLearnsOfTheDecisionAndOfTheAllocation() {
        var robin = referredBySchool();
        feedback(robin).body("children[0].status", equalTo("RECEIVED"));

        String decision = robin.decide("SINGLE_ASSESSMENT", 3).extract().path("id");
        feedback(robin).body("children[0].status", equalTo("RECEIVED"));
        robin.authorise(decision);
        feedback(robin)
                .body("children[0].status", equalTo("DECIDED"))
                .body("children[0].message", equalTo("A social worker will assess how the child can be helped."));

        allocate(robin);
        await().untilAsserted(() -> feedback(robin)
                .body("children[0].status", equalTo("ALLOCATED"))
                .body("children[0].allocatedAt", equalTo(MONDAY.toString())));
    }

    @Test
    void aPartnerSeesItsOwnReferralsOnly() {
        var robin = referredBySchool();

        asPartner(AgencyId.next())
                .get("/v1/referrals/{id}/feedback", robin.id())
                .then()
                .statusCode(404);
        asPartner(SCHOOL).get("/v1/referrals/{id}", robin.id()).then().statusCode(403);
        asPartner(SCHOOL)
                .get("/v1/referrals/{id}/feedback", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnersSystemHasHeardAtOnceThatItsReferralArrived() {
        var robin = referredBySchool();

        feedback(robin).body("acknowledgedAt", notNullValue()).body("informedAt", nullValue());
    }

    @Test
    void whoeverRangIsToldThatItArrivedAndOnceItIsDecidedWhatHappensNext() {
        var robin = Family.referredChild();
        tell(robin, "INFORMED").statusCode(409).body("code", equalTo("nothing-to-tell"));
        tell(robin, "ACKNOWLEDGED").statusCode(201);
        robin.authorise(robin.decide("NFA", 1).extract().path("id"));
        tell(robin, "INFORMED").statusCode(201).body("means", equalTo("PHONE"));

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}/feedback", robin.id())
                .then()
                .body("acknowledgedAt", notNullValue())
                .body("informedAt", notNullValue());
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}/timeline", robin.id())
                .then()
                .body("items.what", equalTo(List.of("RECEIVED", "ACKNOWLEDGED", "DECIDED", "AUTHORISED", "INFORMED")));
        asPartner(SCHOOL).get("/v1/referrals/{id}/notices", robin.id()).then().statusCode(403);
    }

    @Test
    void aConversationIsRatedOnceByTheAgencyThatReferred() {
        var robin = referredBySchool();
        var rating = Map.of("listened", 4, "clearOutcome", 5);

        rate(SCHOOL, robin, Map.of("listened", 6, "clearOutcome", 5)).statusCode(422);
        rate(AgencyId.next(), robin, rating).statusCode(404);
        rate(SCHOOL, robin, rating).statusCode(200).body("rating.listened", equalTo(4));
        rate(SCHOOL, robin, rating).statusCode(409).body("code", equalTo("already-rated"));
    }

    private static ValidatableResponse tell(Referred robin, String kind) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("kind", kind, "means", "PHONE"))
                .post("/v1/referrals/{id}/notices", robin.id())
                .then();
    }

    private static ValidatableResponse rate(AgencyId agency, Referred robin, Map<String, Integer> rating) {
        return asPartner(agency)
                .body(rating)
                .post("/v1/referrals/{id}/feedback", robin.id())
                .then();
    }

    private static Referred referredBySchool() {
        String id = once(asPartner(SCHOOL))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String childId = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", id)
                .then()
                .extract()
                .path("children[0].childId");
        return new Referred(id, childId);
    }

    private void allocate(Referred robin) {
        var caseId = CaseId.next();
        var child = new ChildId(UUID.fromString(robin.childId()));
        var referral = new ReferralId(UUID.fromString(robin.id()));
        topics.deliverTwice(new CaseOpened(caseId, child, referral, "ASSESSMENT", null, MONDAY, 0));
        topics.deliverTwice(new CaseAllocated(
                caseId, child, AllocationId.next(), WorkerId.next(), "PRIMARY", referral, null, false, MONDAY, 1));
    }

    private static ValidatableResponse feedback(Referred robin) {
        return asPartner(SCHOOL)
                .get("/v1/referrals/{id}/feedback", robin.id())
                .then()
                .statusCode(200);
    }
}
