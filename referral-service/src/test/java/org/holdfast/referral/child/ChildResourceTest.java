package org.holdfast.referral.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.referredChild;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChildResourceTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final WorkerId sasha = WorkerId.next();
    private final WorkerId pat = WorkerId.next();

    @Inject
    Topics topics;

    @Test
    void theFrontDoorFindsAChildDespiteATypingError() {
        var robin = Family.child("Persephone");
        Family.refer(Family.referral(robin));
        var typed = robin.get("fullName").toString().replace("Persephone", "Persefone");

        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("fullName", typed))
                .post("/v1/children/searches")
                .then()
                .statusCode(200)
                .body("items.child.fullName", hasItem(robin.get("fullName")));
    }

    @Test
    void aRestrictedRecordIsFoundByWhoIsNamedAndByNobodyElse() {
        var name = "Robin " + UUID.randomUUID();
        var child = childCalled(name);
        as(DANA, Roles.FRONT_DOOR).get("/v1/children/{id}", child).then().statusCode(200);

        topics.deliver(restricted(child, DANA));

        await().untilAsserted(() -> as(sasha, Roles.FRONT_DOOR)
                .body(Map.of("fullName", name))
                .post("/v1/children/searches")
                .then()
                .statusCode(200)
                .body("items.child.id", not(hasItem(child))));
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("fullName", name))
                .post("/v1/children/searches")
                .then()
                .body("items.child.id", hasItem(child));
    }

    @Test
    void aRestrictedRecordIsNoCandidateForWhoIsNotNamed() {
        var robin = Family.child("Robin");
        var child = childOf(robin);
        robin.put("dateOfBirth", Family.bornInAnotherYear(robin));
        robin.remove("postcode");
        var alike = childOf(robin);
        candidates(alike).body("items.child.id", hasItem(child));

        topics.deliver(restricted(child, sasha));

        await().untilAsserted(() -> candidates(alike).body("items.child.id", not(hasItem(child))));
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("candidateId", child, "reason", "Cousins who are both called Robin"))
                .post("/v1/children/{id}/possible-matches/dismissals", alike)
                .then()
                .statusCode(404);
        once(as(DANA, Roles.FRONT_DOOR_MANAGER))
                .body(Map.of("intoId", child, "reason", "The same address"))
                .post("/v1/children/{id}/merges", alike)
                .then()
                .statusCode(404);
    }

    @Test
    void aSearchNeedsSomethingToGoBy() {
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of())
                .post("/v1/children/searches")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("something-to-go-by"));
    }

    @Test
    void aWorkerWithoutAReasonIsToldTheSameAsForAChildThatIsNotThere() {
        var robin = referredChild();

        var refused = as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(404)
                .extract();
        var unknown = as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract();

        assertThat(refused.<String>path("detail")).isEqualTo(unknown.path("detail"));
        assertThat(refused.<String>path("code")).isEqualTo(unknown.path("code"));
    }

    @Test
    void whoeverWorksWithTheChildAndTheirSupervisorMaySeeTheChild() {
        var robin = referredChild();

        topics.deliver(involved(robin.childId(), sasha, 1));
        topics.deliver(supervised(sasha, pat));

        await().untilAsserted(() -> {
            as(sasha, Roles.SOCIAL_WORKER)
                    .get("/v1/children/{id}", robin.childId())
                    .then()
                    .statusCode(200);
            as(pat, Roles.SUPERVISOR)
                    .get("/v1/children/{id}", robin.childId())
                    .then()
                    .statusCode(200);
        });
        as(WorkerId.next(), Roles.SUPERVISOR)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(404);
    }

    @Test
    void anOlderStateThatComesLateIsIgnored() {
        var robin = referredChild();
        var ravi = WorkerId.next();

        topics.deliver(involved(robin.childId(), sasha, 2));
        topics.deliver(involved(robin.childId(), ravi, 1));
        topics.deliver(involved(referredChild().childId(), ravi, 1));

        await().untilAsserted(() -> as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(200));
        as(ravi, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(404);
    }

    @Test
    void breakingTheGlassOpensTheRecordForAWhileAndIsAnsweredAlikeForAChildThatIsNotThere() {
        var robin = referredChild();
        var reason = Map.of("reason", "EMERGENCY", "explanation", "Police rang tonight", "minutes", 30);

        for (var child : List.of(robin.childId(), UUID.randomUUID().toString())) {
            once(as(sasha, Roles.SOCIAL_WORKER))
                    .body(reason)
                    .post("/v1/children/{id}/access-grants", child)
                    .then()
                    .statusCode(201)
                    .body("childId", equalTo(child));
        }

        as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(200);
    }

    @Test
    void everyLookAtAChildIsOnTheAuditTrail() {
        var robin = referredChild();
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(200);
        as(sasha, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}", robin.childId())
                .then()
                .statusCode(404);

        var trail = asProgram("audit-office", Roles.AUDITOR)
                .get("/v1/audit?childId={id}", robin.childId())
                .then()
                .statusCode(200)
                .extract();

        assertThat(trail.<List<String>>path("items.outcome")).startsWith("REFUSED", "READ");
        assertThat(trail.<List<String>>path("items.actor"))
                .startsWith(sasha.value().toString(), DANA.value().toString());
        assertThat(trail.<List<String>>path("items.action"))
                .contains("ReferralReceived", "ChildState", "ReferralResource.referral");
    }

    private static ValidatableResponse candidates(String child) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/possible-matches", child)
                .then()
                .statusCode(200);
    }

    private static String childCalled(String name) {
        var robin = Family.child("Robin");
        robin.put("fullName", name);
        return childOf(robin);
    }

    private static String childOf(Map<String, Object> details) {
        var referral = Family.refer(Family.referral(details)).extract().<String>path("id");
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referral)
                .then()
                .extract()
                .path("children[0].childId");
    }

    private static InvolvementState restricted(String child, WorkerId named) {
        return new InvolvementState(
                new ChildId(UUID.fromString(child)), List.of(), null, null, List.of(named), MONDAY, 0);
    }

    private static InvolvementState involved(String child, WorkerId worker, int version) {
        return new InvolvementState(
                new ChildId(UUID.fromString(child)),
                List.of(new Involvement(worker, "PRIMARY", MONDAY)),
                null,
                null,
                MONDAY,
                version);
    }

    private static StaffState supervised(WorkerId worker, WorkerId supervisor) {
        return new StaffState(
                worker,
                "Sasha",
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                null,
                null,
                null,
                supervisor,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                MONDAY,
                0);
    }
}
