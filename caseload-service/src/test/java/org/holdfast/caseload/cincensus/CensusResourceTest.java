package org.holdfast.caseload.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In a year of its own, long before what other tests bring in. */
@QuarkusTest
class CensusResourceTest {

    private static final int YEAR = 2012;
    private static final String OPENED = "2011-06-06T10:00:00Z";

    private final CaseId caseId = CaseId.next();
    private final ChildId robin = ChildId.next();
    private final ChildId wren = ChildId.next();

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void theFileIsGivenOnceTheProblemListHasNoErrors() throws Exception {
        var team = neighbours.team(100);
        known(robin, "SZ900001", "H801200001001", null);
        known(wren, "SZ900002", null, LocalDate.of(2012, 1, 15));
        nothingFollowed(wren);
        await().untilAsserted(() -> assertThat(bringIn(
                        entry("CASE", OPENED)
                                .with("id", caseId)
                                .with(
                                        "data",
                                        Map.of(
                                                "childId",
                                                text(robin),
                                                "type",
                                                "CHILD_IN_NEED",
                                                "teamId",
                                                text(team.id()),
                                                "referredOn",
                                                "2011-06-06")),
                        entry("PLAN", "2011-09-01T10:00:00Z")
                                .with("about", caseId)
                                .with("by", team.pat())
                                .with(
                                        "data",
                                        Map.of(
                                                "start",
                                                Map.of(
                                                        "kind",
                                                        "CHILD_IN_NEED",
                                                        "startedOn",
                                                        "2011-07-04",
                                                        "leadPractitionerId",
                                                        text(team.sasha()),
                                                        "team",
                                                        List.of()),
                                                "reviews",
                                                List.of(),
                                                "coreGroups",
                                                List.of()))))
                .extracting(Result::outcome)
                .doesNotContain("REFUSED"));

        await().untilAsserted(() -> problems()
                .body("children", equalTo(2))
                .body("problems.findAll { it.level == 'ERROR' }.rule", equalTo(List.of("8610", "8866")))
                .body("problems.find { it.rule == '8866' }.caseId", equalTo(text(caseId)))
                .body("problems.find { it.rule == '8866' }.field", equalTo("ReferralSource")));
        as(team.pat(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/cin-census/file?year=" + YEAR)
                .then()
                .statusCode(409)
                .body("code", equalTo("census-has-errors"));
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("referredOn", "2011-06-03", "source", "2A", "primaryNeed", "N1"))
                .post("/v1/cases/{id}/origin", caseId.value())
                .then()
                .statusCode(200)
                .body("assessmentDueOn", equalTo("2011-08-05"));

        problems().body("errors", equalTo(0));
        var xml = as(team.pat(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/cin-census/file?year=" + YEAR)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        CensusXmlTest.validate(xml);
        assertThat(xml)
                .contains("<CINreferralDate>2011-06-03</CINreferralDate>")
                .contains("<UPN>H801200001001</UPN>")
                .contains("<UPNunknown>UN7</UPNunknown>")
                .contains("<PersonDeathDate>2012-01-15</PersonDeathDate>")
                .contains("<CINPlanStartDate>2011-07-04</CINPlanStartDate>");
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/returns/cin-census?year=" + YEAR)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse problems() {
        return as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/cin-census?year=" + YEAR)
                .then()
                .statusCode(200);
    }

    private void known(ChildId child, String number, @Nullable String upn, @Nullable LocalDate died) {
        topics.deliver(new ChildState(
                child,
                number,
                "Robin Ashgrove",
                LocalDate.of(2001, 4, 3),
                null,
                died,
                "F",
                null,
                upn,
                null,
                null,
                "WBRI",
                List.of("NONE"),
                null,
                Instant.parse(OPENED),
                0));
    }

    private void nothingFollowed(ChildId child) {
        var referral = ReferralId.next();
        var then = Instant.parse(OPENED);
        topics.deliverHistory(new ReferralReceived(referral, child, "6", "API", null, then, 0));
        topics.deliverHistory(new DecisionAuthorised(
                referral,
                child,
                DecisionId.next(),
                "NFA",
                1,
                false,
                WorkerId.next(),
                WorkerId.next(),
                then,
                null,
                then,
                2));
    }

    private static String text(TypedId id) {
        return id.value().toString();
    }
}
