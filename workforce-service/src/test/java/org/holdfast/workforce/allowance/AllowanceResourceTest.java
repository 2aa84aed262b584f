package org.holdfast.workforce.allowance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.leaves;
import static org.holdfast.workforce.People.openTeam;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AllowanceResourceTest {

    @Test
    void whoComesToAHardPostIsPaidForStayingAndPaysBackForLeaving() {
        var wren = inTeamWith("HARD_TO_FILL");
        var allowance = agree(wren).statusCode(201).extract().<String>path("id");
        agree(wren).statusCode(409).body("code", equalTo("allowance-already"));

        pay(allowance, 1, "2025-01-08").statusCode(200).body("clawBack", equalTo(0.0f));
        pay(allowance, 1, "2025-01-09").statusCode(409).body("code", equalTo("paid-already"));
        pay(allowance, 3, "2025-01-09").statusCode(422).body("code", equalTo("not-due"));
        pay(allowance, 2, "2031-01-08").statusCode(422).body("errors.code", hasItem("ahead"));
        get(PERSONNEL, Roles.WORKFORCE, "/v1/allowances").body("items.id", hasItem(allowance));

        leaves(wren, "2025-07-07");
        get(PERSONNEL, Roles.WORKFORCE, "/v1/allowances/" + allowance)
                .statusCode(200)
                .body("clawBack", equalTo(1000.0f));
    }

    @Test
    void whoIsMadeRedundantPaysNothingBack() {
        var wren = inTeamWith("HARD_TO_FILL");
        var allowance = agree(wren).statusCode(201).extract().<String>path("id");
        pay(allowance, 1, "2025-01-08").statusCode(200);

        leaves(wren, "2025-07-07", "3");

        get(PERSONNEL, Roles.WORKFORCE, "/v1/allowances/" + allowance).body("clawBack", equalTo(0.0f));
    }

    @Test
    void anAllowanceGoesWithAPostThatIsHardToFill() {
        agree(inTeamWith("USUAL")).statusCode(422).body("code", equalTo("not-hard-to-fill"));
        post(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/allowances", Map.of()).statusCode(403);
    }

    private static WorkerId inTeamWith(String demand) {
        var team = openTeam();
        post(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        "/v1/posts",
                        Map.of(
                                "teamId",
                                team,
                                "grade",
                                "SOCIAL_WORKER",
                                "fte",
                                1,
                                "demand",
                                demand,
                                "openedOn",
                                "2024-01-01"))
                .statusCode(201);
        return registered(Map.of("teamId", team));
    }

    private static ValidatableResponse agree(WorkerId worker) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/allowances",
                Map.of(
                        "workerId",
                        text(worker),
                        "amount",
                        6000,
                        "startsOn",
                        "2024-01-08",
                        "instalments",
                        3,
                        "months",
                        36));
    }

    private static ValidatableResponse pay(String allowance, int number, String on) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/allowances/" + allowance + "/payments",
                Map.of("number", number, "on", on));
    }
}
