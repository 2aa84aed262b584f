package org.holdfast.referral.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DetailsChangeTest {

    private static final String BLACK_CARIBBEAN = "BCRB";

    @Inject
    Topics topics;

    @Test
    void aChildWhoWasExpectedIsBornAndEveryServiceIsTold() {
        var expected = Family.child("Baby");
        expected.remove("dateOfBirth");
        expected.put("expectedDateOfBirth", LocalDate.now().plusWeeks(2).toString());
        expected.put("sex", "U");
        var child = Family.referred(referral(expected)).childId();
        var born = new HashMap<>(expected);
        born.remove("expectedDateOfBirth");
        born.put("dateOfBirth", LocalDate.now().minusDays(1).toString());
        born.put("sex", "F");

        change(child, born, "Born yesterday").statusCode(200).body("expectedDateOfBirth", nullValue());

        await().untilAsserted(() -> assertThat(topics.published(ChildState.class))
                .anyMatch(state -> state.childId().value().toString().equals(child)
                        && LocalDate.now().minusDays(1).equals(state.dateOfBirth())
                        && state.sex().equals("F")));
    }

    @Test
    void whatTheRecordSaidBeforeStaysWithTheReason() {
        var robin = Family.child("Robin");
        var child = Family.referred(referral(robin)).childId();
        var moved = new HashMap<>(robin);
        moved.put("postcode", "SZ2 5AA");
        moved.put("ethnicity", BLACK_CARIBBEAN);
        moved.put("disabilities", List.of("HEAR", "MOB"));

        change(child, moved, "The family moved")
                .statusCode(200)
                .body("postcode", equalTo("SZ2 5AA"))
                .body("ethnicity", equalTo(BLACK_CARIBBEAN))
                .body("disabilities", contains("MOB", "HEAR"));

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/earlier-details", child)
                .then()
                .statusCode(200)
                .body("items.details.postcode", contains("SZ1 4QT"))
                .body("items.reason", contains("The family moved"))
                .body("items.changedBy", contains(DANA.value().toString()));
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseJustWrote() {
        var robin = Family.child("Robin");
        var child = Family.referred(referral(robin)).childId();
        var request = Map.of("details", robin, "reason", "None");

        as(DANA, Roles.FRONT_DOOR)
                .body(request)
                .put("/v1/children/{id}", child)
                .then()
                .statusCode(428);
        as(DANA, Roles.FRONT_DOOR)
                .header("If-Match", "\"99\"")
                .body(request)
                .put("/v1/children/{id}", child)
                .then()
                .statusCode(412);
    }

    @Test
    void aNumberOfAnotherChildIsRefused() {
        var wren = Family.child("Wren");
        wren.put("upn", "A950000178301");
        Family.refer(referral(wren));
        var robin = Family.child("Robin");
        var child = Family.referred(referral(robin)).childId();
        robin.put("upn", "A950000178301");

        change(child, robin, "The school told us").statusCode(409).body("code", equalTo("child-already-known"));
    }

    @Test
    void theDayOnWhichAChildDiedIsKeptAndNoDayBeforeTheBirth() {
        var robin = Family.child("Robin");
        var child = Family.referred(referral(robin)).childId();
        robin.put("dateOfDeath", "2001-01-01");

        change(child, robin, "Told by the hospital")
                .statusCode(422)
                .body("errors.pointer", hasItem("#/details/dateOfDeath"));

        robin.put("dateOfDeath", "2026-03-02");
        change(child, robin, "Told by the hospital").statusCode(200).body("dateOfDeath", equalTo("2026-03-02"));
    }

    @Test
    void aDisabilityAndNoneContradictEachOther() {
        var robin = Family.child("Robin");
        var child = Family.referred(referral(robin)).childId();
        robin.put("disabilities", List.of("NONE", "MOB"));

        change(child, robin, "None").statusCode(422).body("errors.pointer", hasItem("#/details/disabilities"));
    }

    @Test
    void onlyWhoeverHasAReasonToSeeTheChildChangesOrReadsWhatWas() {
        var robin = Family.child("Robin");
        var child = Family.referred(referral(robin)).childId();
        var request = Map.of("details", robin, "reason", "None");

        as(WorkerId.next(), Roles.SOCIAL_WORKER)
                .header("If-Match", "*")
                .body(request)
                .put("/v1/children/{id}", child)
                .then()
                .statusCode(404);
        as(WorkerId.next(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/earlier-details", child)
                .then()
                .statusCode(404);
        asPartner(AgencyId.next())
                .body(request)
                .put("/v1/children/{id}", child)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse change(String child, Map<String, Object> details, String reason) {
        var version = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}", child)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return as(DANA, Roles.FRONT_DOOR)
                .header("If-Match", version)
                .body(Map.of("details", details, "reason", reason))
                .put("/v1/children/{id}", child)
                .then();
    }
}
