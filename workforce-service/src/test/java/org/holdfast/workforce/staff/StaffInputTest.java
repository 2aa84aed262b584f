package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.staff.StaffFixtures.PERSONNEL;
import static org.holdfast.workforce.staff.StaffFixtures.join;
import static org.holdfast.workforce.staff.StaffFixtures.joined;
import static org.holdfast.workforce.staff.StaffFixtures.post;
import static org.holdfast.workforce.staff.StaffFixtures.read;
import static org.holdfast.workforce.staff.StaffFixtures.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StaffInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оксана Шевченко",
                "Zoë O'Brien-Ní Dhónaill",
                "王小明",
                "Robin 🌻 Brightside",
                "محمد علي",
                "'; DROP TABLE staff_member; --",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}"
            })
    void peopleAreCalledWhatTheyAreCalled(String fullName) {
        var id = joined(fullName);

        read(id, Roles.WORKFORCE).statusCode(200).body("fullName", equalTo(fullName));
    }

    @ParameterizedTest
    @CsvSource({
        "fullName, ' ', not-blank",
        "registrationNumber, SW012345, pattern",
        "registrationNumber, SW1234567, pattern",
        "registrationNumber, sw123, pattern",
        "registrationNumber, XX123, pattern",
        "email, nobody, email",
        "telephone, call me, pattern",
        "startedOn, 1926-01-05, plausible-day",
        "startedOn, 9999-12-31, malformed",
        "startedOn, +999999999-12-31, malformed",
        "grade, WIZARD, unknown-code",
        "contract, permanent, unknown-code",
        "startedOn, 31/12/2026, malformed",
        "teamId, harbour, malformed"
    })
    void whatIsNotValidIsPointedTo(String field, String value, String code) {
        join(somebody("Wren", Map.of(field, value)))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("errors.pointer", equalTo(List.of("#/" + field)))
                .body("errors.code", equalTo(List.of(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.01", "1.7", "0.333", "1e400", "1e-400"})
    void workingTimeIsAShareOfFullTimeToTwoDecimals(String fte) {
        raw("""
                {"fullName": "Wren", "grade": "SOCIAL_WORKER", "fte": %s, "contract": "AGENCY", "startedOn": "2026-01-05"}
                """.formatted(fte)).statusCode(422).body("errors.pointer", hasItem("#/fte"));
    }

    @Test
    void aWorkingTimeOfOneHundredthAndOfAllAreTheEnds() {
        join(somebody("Least", Map.of("fte", 0.01))).statusCode(201);
        join(somebody("Most", Map.of("fte", 1))).statusCode(201);
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        join(Map.of())
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("#/contract", "#/fte", "#/fullName", "#/grade", "#/startedOn")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fullName\": 42}",
                "{\"fullName\": [\"Wren\"]}",
                "{\"fte\": \"0.8\"}",
                "{\"grade\": 3}",
                "{\"fte\": true}",
                "{\"startedOn\": 20260105}",
                "{\"startedOn\": {}}",
                "[]",
                "\"Wren\"",
                "{",
                "",
                "null"
            })
    void whatIsOfTheWrongTypeIsRefused(String body) {
        assertThat(raw(body).extract().statusCode()).isIn(400, 422);
    }

    @Test
    void aRegistrationThatEndsHasANumber() {
        join(somebody("Num Berless", Map.of("registeredUntil", "2026-11-30")))
                .statusCode(422)
                .body("code", equalTo("registration-without-number"))
                .body("errors.pointer", equalTo(List.of("#/registrationNumber")));
    }

    @Test
    void aNameHoldsNoControlCharacters() {
        for (var name : List.of("Wren\u0000", "Wren\nAldridge", "Wren\u007f", "Wren\ud83c")) {
            join(somebody(name)).statusCode(422).body("errors.pointer", equalTo(List.of("#/fullName")));
        }
    }

    @Test
    void textOfFiveMegabytesIsRefused() {
        var text = "x".repeat(5_000_000);

        assertThat(join(somebody(text)).extract().statusCode()).isBetween(400, 499);
        assertThat(join(somebody("Wren", Map.of("email", text + "@saltmere.example")))
                        .extract()
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void aNameOfAHundredIsTheLongest() {
        join(somebody("x".repeat(100))).statusCode(201);
        join(somebody("x".repeat(101))).statusCode(422).body("errors.code", equalTo(List.of("size")));
    }

    @ParameterizedTest
    @CsvSource({
        "departures, reason, 11", "departures, reason, RESIGNATION", "departures, destination, 10",
        "departures, lastDay, 1026-12-31", "absences, reason, sick", "absences, from, 2206-01-01",
        "absences, until, yesterday", "moves, teamId, harbour", "moves, on, 0001-01-01"
    })
    void codesAndDaysOfCommandsAreChecked(String command, String field, String value) {
        var valid = Map.of(
                "departures", Map.of("lastDay", "2026-12-31", "reason", "1", "destination", "1"),
                "absences", Map.of("reason", "SIC", "from", "2026-02-02"),
                "moves", Map.of("teamId", StaffFixtures.unused(), "on", "2026-02-02"));
        var body = new HashMap<String, String>(valid.get(command));
        body.put(field, value);

        post(body, "/v1/staff/{id}/{command}", joined("Checked"), command)
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors.pointer", equalTo(List.of("#/" + field)));
    }

    @Test
    void aCommandWithoutABodyIsRefused() {
        var id = joined("Bod Iless");

        for (var command : List.of("departures", "absences", "moves")) {
            assertThat(as(PERSONNEL, Roles.WORKFORCE)
                            .post("/v1/staff/{id}/{command}", id, command)
                            .statusCode())
                    .isIn(400, 422);
        }
    }

    @Test
    void anotherMediaTypeIsRefused() {
        as(PERSONNEL, Roles.WORKFORCE)
                .contentType("text/plain")
                .body("Wren")
                .post("/v1/staff")
                .then()
                .statusCode(415);
    }

    private static ValidatableResponse raw(String body) {
        return as(PERSONNEL, Roles.WORKFORCE).body(body).post("/v1/staff").then();
    }
}
