package org.holdfast.workforce.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@QuarkusTest
class CensusResourceTest {

    private static final LocalDate REFERENCE = LocalDate.of(2019, 9, 30);
    private static final String FILE = "/v1/returns/workforce-census?year=2019";

    @Inject
    MovableClock clock;

    @Inject
    ReferenceDay referenceDay;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** In a year in which nobody else of the tests was at work. */
    @Test
    void theFileOfAYearIsWrittenOnceNothingStopsIt() throws IOException, SAXException {
        var wren = registered(Map.of("startedOn", "2018-11-05", "fte", 0.8));
        clock.moveTo(REFERENCE.atTime(20, 0).atZone(WorkingDays.ENGLAND).toInstant());
        referenceDay.sweep();
        clock.backToNow();

        problems()
                .body(
                        "items.findAll { it.stops && it.workerId == '%s' }.rule".formatted(text(wren)),
                        equalTo(List.of("NO_INSTITUTION")));
        get(PERSONNEL, Roles.WORKFORCE, FILE).statusCode(409).body("code", equalTo("census-has-problems"));

        details(wren, "\"0\"").statusCode(200);
        details(wren, "\"7\"").statusCode(412);
        problems().body("items.findAll { it.workerId == '%s' }".formatted(text(wren)), equalTo(List.of()));

        var file = as(PERSONNEL, Roles.WORKFORCE)
                .accept("application/xml")
                .get(FILE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        CensusFileTest.validate(file);
        assertThat(file)
                .contains(
                        "<FTE>0.800000</FTE>",
                        "<Cases30>0</Cases30>",
                        "<StartOrigin>1</StartOrigin>",
                        "<LEA>000</LEA>");
    }

    @Test
    void aYearThatIsNotOverHasNoReturn() {
        get(PERSONNEL, Roles.WORKFORCE, "/v1/returns/workforce-census?year=2099")
                .statusCode(422)
                .body("errors[0].code", equalTo("ahead"));
    }

    @Test
    void onlyThoseWhoMakeTheReturnSeeWhatItAsks() {
        var wren = registered(Map.of("startedOn", "2024-01-08"));

        get(wren, Roles.SOCIAL_WORKER, "/v1/staff/" + text(wren) + "/census-details")
                .statusCode(403);
        get(PERSONNEL, Roles.SUPERVISOR, FILE).statusCode(403);
        get(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(wren) + "/census-details")
                .statusCode(404);
    }

    private static ValidatableResponse problems() {
        return get(PERSONNEL, Roles.WORKFORCE, "/v1/returns/workforce-census/problems?year=2019")
                .statusCode(200);
    }

    private static ValidatableResponse details(WorkerId worker, String ifMatch) {
        return as(PERSONNEL, Roles.WORKFORCE)
                .header("If-Match", ifMatch)
                .body(Map.of(
                        "dateOfBirth", "1991-05-14",
                        "gender", "2",
                        "ethnicity", "WBRI",
                        "qualificationInstitutions", List.of("University of the North Sea"),
                        "qualificationLevel", "2",
                        "stepUp", false,
                        "frontline", false,
                        "startOrigin", "1"))
                .put("/v1/staff/{id}/census-details", worker.value())
                .then();
    }
}
