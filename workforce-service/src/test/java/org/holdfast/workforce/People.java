package org.holdfast.workforce;

import static org.holdfast.platform.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;

/** People on the register, as the tests of every feature need them. */
public final class People {

    public static final WorkerId ACADEMY = WorkerId.next();
    public static final WorkerId PERSONNEL = WorkerId.next();

    private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

    private People() {}

    public static WorkerId newlyQualified() {
        return joined(Map.of("grade", "NEWLY_QUALIFIED"));
    }

    /** With a registration that lasts for ten years, as nobody's does: tests move their clock ahead. */
    public static WorkerId registered(Map<String, ?> besides) {
        var body = new HashMap<String, Object>(besides);
        body.put("registrationNumber", "SW" + NUMBERS.incrementAndGet());
        body.put("registeredUntil", "2031-11-30");
        return joined(body);
    }

    public static WorkerId joined(Map<String, ?> besides) {
        var body = new HashMap<String, Object>(Map.of(
                "fullName", "Wren Aldridge",
                "grade", "SOCIAL_WORKER",
                "fte", 1,
                "contract", "PERMANENT",
                "startedOn", "2024-01-08"));
        body.putAll(besides);
        return new WorkerId(UUID.fromString(as(PERSONNEL, Roles.WORKFORCE)
                .body(body)
                .post("/v1/staff")
                .then()
                .statusCode(201)
                .extract()
                .path("id")));
    }

    public static WorkerId below(WorkerId supervisor) {
        return joined(Map.of("grade", "NEWLY_QUALIFIED", "supervisorId", text(supervisor)));
    }

    public static void leaves(WorkerId worker, String lastDay) {
        leaves(worker, lastDay, "1");
    }

    /** @param reason national code */
    public static void leaves(WorkerId worker, String lastDay, String reason) {
        post(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        "/v1/staff/" + text(worker) + "/departures",
                        Map.of("lastDay", lastDay, "reason", reason, "destination", "5"))
                .statusCode(200);
    }

    public static String openTeam() {
        return as(PERSONNEL, Roles.WORKFORCE)
                .body(Map.of("name", "Marina", "area", "Harbour", "postcodeSectors", List.of("SZ9 9")))
                .post("/v1/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String text(WorkerId worker) {
        return worker.value().toString();
    }

    public static ValidatableResponse post(WorkerId by, String role, String path, Object body) {
        return as(by, role).body(body).post(path).then();
    }

    public static ValidatableResponse get(WorkerId by, String role, String path) {
        return as(by, role).get(path).then();
    }

    /** What the other services know of a person, the latest last. */
    public static List<StaffState> told(Topics topics, WorkerId worker) {
        return topics.published(StaffState.class).stream()
                .filter(state -> state.workerId().equals(worker))
                .toList();
    }
}
