package org.holdfast.referral.family;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.referredChild;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HouseholdResourceTest {

    private static final Map<String, Object> MARIAN = Map.of("person", Map.of("fullName", "Marian Ashgrove"));

    private String robin;
    private String wren;

    @BeforeEach
    void twoChildrenWhomTheFrontDoorHasHeardOf() {
        robin = referredChild().childId();
        wren = referredChild().childId();
    }

    @Test
    void whoLivesWithWhomIsSeenFromEachChildOfTheHousehold() {
        settle(robin, List.of(MARIAN, Map.of("childId", wren)))
                .statusCode(201)
                .body("postcode", equalTo("SZ1 4QT"))
                .body("residents.from", equalTo(List.of("2024-06-01", "2024-06-01", "2024-06-01")));

        homes(wren)
                .statusCode(200)
                .body("items[0].residents.who.childId", hasItems(robin, wren))
                .body("items[0].residents.who.fullName", hasItem("Marian Ashgrove"));
    }

    @Test
    void aChildMayHaveTwoHomes() {
        String one = settle(robin, List.of()).extract().path("id");
        String other = settle(robin, List.of()).extract().path("id");

        homes(robin).body("items.id", containsInAnyOrder(one, other));
    }

    @Test
    void nobodyLivesTwiceInOneHousehold() {
        String home = settle(robin, List.of()).extract().path("id");

        moveIn(robin, home, Map.of("childId", robin)).statusCode(409).body("code", equalTo("lives-there-already"));
    }

    @Test
    void whoMovedOutLivedThereAndMayComeBack() {
        var settled = settle(robin, List.of(MARIAN)).extract();
        String home = settled.path("id");
        String marian = settled.path("residents.find { it.who.fullName == 'Marian Ashgrove' }.id");
        String person = settled.path("residents.find { it.who.fullName == 'Marian Ashgrove' }.who.personId");

        moveOut(robin, home, marian, "2024-05-31").statusCode(422).body("errors[0].pointer", equalTo("#/until"));
        moveOut(robin, home, marian, "2025-01-31").statusCode(200).body("residents.until", hasItem("2025-01-31"));
        moveOut(robin, home, marian, "2025-01-31").statusCode(409);
        moveIn(robin, home, Map.of("personId", person)).statusCode(200).body("residents.size()", equalTo(3));
    }

    @Test
    void aHomeIsThatOfAChildOneMaySee() {
        String home = settle(robin, List.of()).extract().path("id");

        as(WorkerId.next(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/households", robin)
                .then()
                .statusCode(404);
        as(DANA, Roles.REVIEWING_OFFICER)
                .get("/v1/children/{id}/households", robin)
                .then()
                .statusCode(403);
        moveIn(wren, home, MARIAN).statusCode(404);
        moveIn(robin, home, Map.of("childId", UUID.randomUUID())).statusCode(404);
    }

    private static ValidatableResponse settle(String child, List<Map<String, ?>> others) {
        return once(as(DANA, Roles.FRONT_DOOR))
                .body(Map.of(
                        "address",
                        "12 Quay Street, Saltmere",
                        "postcode",
                        "sz14qt",
                        "from",
                        "2024-06-01",
                        "others",
                        others))
                .post("/v1/children/{id}/households", child)
                .then();
    }

    private static ValidatableResponse moveIn(String child, String home, Map<String, ?> who) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("who", who))
                .post("/v1/children/{id}/households/{home}/residents", child, home)
                .then();
    }

    private static ValidatableResponse moveOut(String child, String home, String resident, String until) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("until", until))
                .post("/v1/children/{id}/households/{home}/residents/{resident}/departure", child, home, resident)
                .then();
    }

    private static ValidatableResponse homes(String child) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/children/{id}/households", child)
                .then();
    }
}
