package org.holdfast.referral.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.agency.Directory.agency;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrontDoorInsightResourceTest {

    private final WorkerId leader = WorkerId.next();

    @Test
    void theFiguresOfAnAgencySayWhatItsReferralsCameTo() {
        var school = agency("SCHOOL", "Harbour");
        var robin = refer(school, referral(child("Robin")));
        robin.authorise(robin.decide("SINGLE_ASSESSMENT", 3).extract().path("id"))
                .statusCode(200);
        var tried = referral(child("Wren"), child("Jay"));
        tried.put("supportTried", List.of(Map.of("what", "Breakfast club", "byWhom", "School")));
        var wren = refer(school, tried);
        wren.authorise(wren.decide("NFA", 1).extract().path("id")).statusCode(200);
        asPartner(school)
                .body(Map.of("listened", 4, "clearOutcome", 5))
                .post("/v1/referrals/{id}/feedback", robin.id())
                .then()
                .statusCode(200);

        var ofSchool = "items.find { it.key == '%s' }.".formatted(school.value());
        figures("agency")
                .body(ofSchool + "referrals", equalTo(2))
                .body(ofSchool + "children", equalTo(3))
                .body(ofSchool + "decided", equalTo(2))
                .body(ofSchool + "converted", equalTo(1))
                .body(ofSchool + "conversion", equalTo(0.5f))
                .body(ofSchool + "noFurtherAction", equalTo(1))
                .body(ofSchool + "supportTried", equalTo(1))
                .body(ofSchool + "acknowledged.inTime", equalTo(2))
                .body(ofSchool + "decisions.inTime", equalTo(1))
                .body(ofSchool + "decisions.running", equalTo(1))
                .body(ofSchool + "information.rate", nullValue())
                .body(ofSchool + "ratings", equalTo(1))
                .body(ofSchool + "listened", equalTo(4.0f))
                .body(ofSchool + "reReferred", equalTo(0));
    }

    @Test
    void aChildWhoIsReferredAgainCounts() {
        var school = agency("SCHOOL", "Harbour");
        var family = referral(child("Robin"));
        refer(school, family);
        refer(school, family);

        var ofSchool = "items.find { it.key == '%s' }.".formatted(school.value());
        figures("agency").body(ofSchool + "reReferred", equalTo(1)).body(ofSchool + "reReferral", equalTo(0.5f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "channel", "area", "day", "week", "month", "quarter", "year"})
    void theFiguresAreToldApartInManyWays(String by) {
        Family.referredChild();

        figures(by).body("by", equalTo(by)).body("items.referrals.sum() > 0", equalTo(true));
    }

    @Test
    void theSameFiguresAreASheetOrAPicture() {
        Family.referredChild();

        var sheet = asked("text/csv").contentType("text/csv").extract().asString();
        assertThat(sheet.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("key,label,referrals"));
        var picture =
                asked("image/svg+xml").contentType("image/svg+xml").extract().asString();
        assertThat(picture).startsWith("<svg").contains("<title", "School").endsWith("</svg>\n");
    }

    @Test
    void aPeriodHasABeginningBeforeItsEnd() {
        as(leader, Roles.LEADER)
                .get("/v1/insights/front-door?from=2026-12-31&until=2026-01-01")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-period"));
        as(leader, Roles.LEADER).get("/v1/insights/front-door").then().statusCode(422);
        as(leader, Roles.FRONT_DOOR)
                .get("/v1/insights/front-door?from=2026-01-01&until=2026-12-31")
                .then()
                .statusCode(403);
    }

    private static Referred refer(AgencyId school, Map<String, Object> referral) {
        String id = once(asPartner(school))
                .body(referral)
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

    private ValidatableResponse figures(String by) {
        var today = LocalDate.now();
        return as(leader, Roles.LEADER)
                .queryParams(Map.of(
                        "by",
                        by,
                        "from",
                        today.minusDays(1).toString(),
                        "until",
                        today.plusDays(1).toString()))
                .get("/v1/insights/front-door")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse asked(String mediaType) {
        var today = LocalDate.now();
        return as(leader, Roles.LEADER)
                .accept(mediaType)
                .queryParams(Map.of(
                        "by",
                        "source",
                        "from",
                        today.minusDays(1).toString(),
                        "until",
                        today.plusDays(1).toString()))
                .get("/v1/insights/front-door")
                .then()
                .statusCode(200);
    }
}
