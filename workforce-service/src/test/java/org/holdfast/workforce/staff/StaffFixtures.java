package org.holdfast.workforce.staff;

import static org.holdfast.platform.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.jspecify.annotations.Nullable;

/** People and requests that several tests need. */
final class StaffFixtures {

    static final WorkerId PERSONNEL = WorkerId.next();

    private static final AtomicInteger NUMBERS = new AtomicInteger(104_233);

    private StaffFixtures() {}

    static JoinStaff wrenWhoStarts(LocalDate startedOn) {
        return wren(startedOn, null, null);
    }

    static JoinStaff wrenOf(TeamId team, WorkerId supervisor, LocalDate startedOn) {
        return wren(startedOn, team, supervisor);
    }

    static Map<String, Object> somebody(String fullName) {
        return new HashMap<>(Map.of(
                "fullName",
                fullName,
                "grade",
                "SOCIAL_WORKER",
                "fte",
                0.8,
                "contract",
                "PERMANENT",
                "startedOn",
                "2026-01-05"));
    }

    static Map<String, Object> somebody(String fullName, Map<String, ?> besides) {
        var body = somebody(fullName);
        body.putAll(besides);
        return body;
    }

    static ValidatableResponse join(Map<String, ?> body) {
        return as(PERSONNEL, Roles.WORKFORCE).body(body).post("/v1/staff").then();
    }

    static String joined(String fullName) {
        return joined(fullName, Map.of());
    }

    static String joined(String fullName, Map<String, ?> besides) {
        return join(somebody(fullName, besides)).statusCode(201).extract().path("id");
    }

    static String openTeam() {
        return as(PERSONNEL, Roles.WORKFORCE)
                .body(Map.of("name", "Marina", "area", "Harbour", "postcodeSectors", List.of("SZ9 9")))
                .post("/v1/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String closedTeam() {
        var team = openTeam();
        as(PERSONNEL, Roles.WORKFORCE)
                .post("/v1/teams/{id}/closure", team)
                .then()
                .statusCode(200);
        return team;
    }

    static ValidatableResponse read(String id, String... roles) {
        return as(PERSONNEL, roles).get("/v1/staff/{id}", id).then();
    }

    static ValidatableResponse post(Object body, String path, Object... parameters) {
        return as(PERSONNEL, Roles.WORKFORCE).body(body).post(path, parameters).then();
    }

    static String freshNumber() {
        return "SW" + NUMBERS.incrementAndGet();
    }

    static String unused() {
        return UUID.randomUUID().toString();
    }

    private static JoinStaff wren(LocalDate startedOn, @Nullable TeamId team, @Nullable WorkerId supervisor) {
        return new JoinStaff(
                null,
                "Wren Aldridge",
                Grade.SOCIAL_WORKER,
                new BigDecimal("0.80"),
                Contract.PERMANENT,
                "SW104233",
                LocalDate.of(2026, 11, 30),
                team,
                supervisor,
                "wren.aldridge@saltmere.example",
                "01632 960 118",
                startedOn);
    }
}
