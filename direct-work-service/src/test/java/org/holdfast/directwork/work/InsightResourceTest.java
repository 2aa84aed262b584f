package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.holdfast.directwork.work.Work.THREE_HOUSES;
import static org.holdfast.directwork.work.Work.correct;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.record;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InsightResourceTest {

    private static final WorkerId WREN = WorkerId.next();

    @Inject
    Topics topics;

    @Inject
    Acquaintances acquaintances;

    private final TeamId team = TeamId.next();
    private final String name = "=Team " + UUID.randomUUID();

    @Test
    void reachIsTheShareOfAllocatedChildrenWithASessionInTheseWeeks() {
        topics.deliver(new TeamState(team, name, "Harbour", List.of(), null, true, Instant.now(), 0));
        var met = allocated("PRIMARY");
        var _ = record(WREN, plan(WREN, met));
        var _ = allocated("PRIMARY");
        var _ = allocated("REVIEWING_OFFICER");
        var entered = allocated("PRIMARY");
        var plan = plan(WREN, entered);
        correct(WREN, plan, record(WREN, plan)).statusCode(200);

        await().untilAsserted(() -> reach("application/json", 8)
                .body(ours("team"), equalTo(name))
                .body(ours("children"), equalTo(3))
                .body(ours("withDirectWork"), equalTo(1))
                .body(ours("without"), equalTo(2))
                .body(
                        "items.find { it.teamId == '%s' }.share.toDouble()".formatted(team.value()),
                        closeTo(33.3, 0.01)));
        as(WREN, Roles.SUPERVISOR)
                .queryParam("weeks", 4)
                .queryParam("until", LocalDate.now().minusMonths(3).toString())
                .get("/v1/insights/direct-work")
                .then()
                .statusCode(200)
                .body(ours("withDirectWork"), equalTo(0));
    }

    @Test
    void theFiguresAreASheetThatNoSpreadsheetTakesForFormulasOrAPicture() {
        topics.deliver(new TeamState(team, name, "Harbour", List.of(), null, true, Instant.now(), 0));
        var _ = allocated("PRIMARY");

        await().untilAsserted(() -> assertThat(
                        reach("text/csv", 8).contentType("text/csv").extract().asString())
                .startsWith("from,until,team,children")
                .contains("'" + name));
        assertThat(reach("image/svg+xml", 8)
                        .contentType("image/svg+xml")
                        .extract()
                        .asString())
                .startsWith("<svg")
                .contains(name.substring(0, 20));
    }

    @Test
    void toolsAreCountedByUseAndByHowItWent() {
        var child = acquaintances.childOf(WREN);
        var _ = record(WREN, plan(WREN, child));

        as(WREN, Roles.LEADER)
                .get("/v1/insights/direct-work/tools")
                .then()
                .statusCode(200)
                .body("items.find { it.toolId == '%s' }.sessions".formatted(THREE_HOUSES), greaterThanOrEqualTo(1))
                .body("items.find { it.toolId == '%s' }.engagement".formatted(THREE_HOUSES), greaterThanOrEqualTo(0f));
        assertThat(as(WREN, Roles.LEADER)
                        .accept("text/csv")
                        .get("/v1/insights/direct-work/tools")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Three Houses");
    }

    @Test
    void figuresAreForThoseWhoAnswerForThem() {
        as(WREN, Roles.SOCIAL_WORKER).get("/v1/insights/direct-work").then().statusCode(403);
        reachFor("weeks", 0).statusCode(422);
    }

    private ChildId allocated(String role) {
        var child = acquaintances.childOf(WREN);
        topics.deliver(new InvolvementState(
                child, List.of(new Involvement(WREN, role, Instant.now())), CaseId.next(), team, Instant.now(), 1));
        return child;
    }

    private String ours(String field) {
        return "items.find { it.teamId == '%s' }.%s".formatted(team.value(), field);
    }

    private static ValidatableResponse reach(String form, int weeks) {
        return as(WREN, Roles.SUPERVISOR)
                .accept(form)
                .queryParam("weeks", weeks)
                .get("/v1/insights/direct-work")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reachFor(String parameter, Object value) {
        return as(WREN, Roles.SUPERVISOR)
                .queryParam(parameter, value)
                .get("/v1/insights/direct-work")
                .then();
    }
}
