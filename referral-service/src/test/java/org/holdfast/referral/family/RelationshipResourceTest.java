package org.holdfast.referral.family;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.referredChild;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelationshipResourceTest {

    private static final Map<String, Object> MARIAN =
            Map.of("fullName", "Marian Ashgrove", "dateOfBirth", "1988-02-11", "telephone", "01632 960002");

    private String robin;
    private String wren;

    @BeforeEach
    void twoChildrenWhomTheFrontDoorHasHeardOf() {
        robin = referredChild().childId();
        wren = referredChild().childId();
    }

    @Test
    void aMotherIsNamedWithWhatTheChildIsToHer() {
        say(robin, "MOTHER", Map.of("person", MARIAN), List.of("MAIN_CARER", "PARENTAL_RESPONSIBILITY"))
                .statusCode(201)
                .body("theyAre", equalTo("Mother"))
                .body("childIs", equalTo("Son, daughter or child"))
                .body("who.fullName", equalTo("Marian Ashgrove"))
                .body("careRoles", equalTo(List.of("MAIN_CARER", "PARENTAL_RESPONSIBILITY")));
    }

    @Test
    void whatIsSaidOfOneChildIsSeenFromTheOther() {
        say(robin, "STEPCHILD", Map.of("childId", wren), List.of()).statusCode(201);

        family(wren)
                .statusCode(200)
                .body("items[0].kinship", equalTo("STEPPARENT"))
                .body("items[0].who.childId", equalTo(robin));
        family(robin).body("items[0].kinship", equalTo("STEPCHILD")).body("items[0].who.childId", equalTo(wren));
    }

    @Test
    void brothersAndSistersHaveTheSameMother() {
        String mother = say(robin, "MOTHER", Map.of("person", MARIAN), List.of())
                .extract()
                .path("who.personId");

        say(wren, "MOTHER", Map.of("personId", mother), List.of()).statusCode(201);

        family(wren).body("items[0].who.fullName", equalTo("Marian Ashgrove"));
    }

    @Test
    void theSameIsNotSaidTwice() {
        say(robin, "SIBLING", Map.of("childId", wren), List.of()).statusCode(201);

        say(robin, "SIBLING", Map.of("childId", wren), List.of())
                .statusCode(409)
                .body("code", equalTo("said-already"));
    }

    @Test
    void whatWasSoStaysOnRecordWithItsLastDay() {
        String id = say(robin, "PARTNER_OF_PARENT", Map.of("person", MARIAN), List.of())
                .extract()
                .path("id");

        end(robin, id, "2026-02-28").statusCode(200).body("until", equalTo("2026-02-28"));
        end(robin, id, "2026-02-28").statusCode(409).body("code", equalTo("already-ended"));
        family(robin).body("items", hasSize(1));
    }

    @Test
    void nothingEndsBeforeItBegan() {
        String id = once(as(DANA, Roles.FRONT_DOOR))
                .body(Map.of("who", Map.of("person", MARIAN), "kinship", "FOSTER_CARER", "from", "2025-06-01"))
                .post("/v1/children/{id}/relationships", robin)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        end(robin, id, "2025-05-31").statusCode(422).body("errors[0].pointer", equalTo("#/until"));
    }

    @Test
    void whatWasEnteredInErrorStaysAndSaysSo() {
        String id = say(robin, "FATHER", Map.of("person", MARIAN), List.of())
                .extract()
                .path("id");

        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("reason", "She is his mother"))
                .post("/v1/children/{id}/relationships/{said}/corrections", robin, id)
                .then()
                .statusCode(200)
                .body("enteredInError.reason", equalTo("She is his mother"));
        end(robin, id, "2026-02-28").statusCode(409).body("code", equalTo("already-corrected"));
    }

    @Test
    void aStatementIsAboutExactlyOneOtherThanTheChild() {
        say(robin, "SIBLING", Map.of(), List.of())
                .statusCode(422)
                .body("errors.code", hasItem("one-of-three"))
                .body("errors.pointer", hasItem("#/who/childId"));
        say(robin, "SIBLING", Map.of("childId", robin), List.of())
                .statusCode(422)
                .body("code", equalTo("related-to-themselves"));
        say(robin, "MOTHER", Map.of("personId", UUID.randomUUID()), List.of())
                .statusCode(422)
                .body("code", equalTo("unknown-person"));
        say(robin, "SIBLING", Map.of("childId", UUID.randomUUID()), List.of()).statusCode(404);
    }

    @Test
    void theFamilyIsForThoseWithAReasonToSeeTheChild() {
        as(WorkerId.next(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/relationships", robin)
                .then()
                .statusCode(404);
        asPartner(AgencyId.next())
                .get("/v1/children/{id}/relationships", robin)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse say(String child, String kinship, Map<String, ?> who, List<String> careRoles) {
        return once(as(DANA, Roles.FRONT_DOOR))
                .body(Map.of("who", who, "kinship", kinship, "careRoles", careRoles))
                .post("/v1/children/{id}/relationships", child)
                .then();
    }

    private static ValidatableResponse end(String child, String relationship, String until) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("until", until))
                .post("/v1/children/{id}/relationships/{said}/ending", child, relationship)
                .then();
    }

    private static ValidatableResponse family(String child) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/relationships", child)
                .then();
    }
}
