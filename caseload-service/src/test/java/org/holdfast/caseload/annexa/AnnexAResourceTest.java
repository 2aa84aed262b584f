package org.holdfast.caseload.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnexAResourceTest {

    private static final String OPENED = "2025-03-04T12:00:00Z";
    private static final String LATER = "2025-07-01T09:00:00Z";

    private final CaseId caseId = CaseId.next();
    private final StrategyDiscussionId discussion = StrategyDiscussionId.next();
    private final EnquiryId enquiry = EnquiryId.next();
    private final ConferenceId conference = ConferenceId.next();
    private final ChildId robin = ChildId.next();

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void theListsHaveTheirColumnsAndSayWhatHappened() {
        var team = neighbours.team(100);
        topics.deliver(new ChildState(
                robin,
                "SZ77" + robin.value().toString().substring(30).replace("-", ""),
                "Robin Ashgrove",
                LocalDate.of(2015, 4, 3),
                null,
                null,
                "F",
                null,
                null,
                null,
                null,
                "MWBC",
                List.of("AUT"),
                null,
                Instant.parse(OPENED),
                0));
        await().untilAsserted(() -> assertThat(bringIn(
                        entry("CASE", OPENED)
                                .with("id", caseId)
                                .with(
                                        "data",
                                        Map.of(
                                                "childId",
                                                robin.value().toString(),
                                                "type",
                                                "LOOKED_AFTER",
                                                "teamId",
                                                team.id().value().toString(),
                                                "referredOn",
                                                "2025-03-03",
                                                "source",
                                                "6",
                                                "primaryNeed",
                                                "N1")),
                        line(
                                "ASSESSMENT",
                                team,
                                Map.of(
                                        "startedOn",
                                        "2025-03-04",
                                        "assessorId",
                                        text(team.sasha()),
                                        "result",
                                        Map.of(
                                                "seenOn",
                                                "2025-03-06",
                                                "factors",
                                                List.of("16A"),
                                                "outcome",
                                                "CHILD_PROTECTION",
                                                "analysis",
                                                "Found"),
                                        "authorisedBy",
                                        text(team.pat()))),
                        line(
                                        "STRATEGY_DISCUSSION",
                                        team,
                                        Map.of(
                                                "heldOn",
                                                "2025-03-05",
                                                "agencies",
                                                List.of("CHILDREN_SERVICES"),
                                                "outcome",
                                                "SECTION_47",
                                                "decision",
                                                "Agreed"))
                                .with("id", discussion),
                        line(
                                        "ENQUIRY",
                                        team,
                                        Map.of(
                                                "start",
                                                Map.of("discussionId", text(discussion), "startedOn", "2025-03-05"),
                                                "conclusion",
                                                Map.of(
                                                        "on",
                                                        "2025-03-12",
                                                        "conclusion",
                                                        "CONFERENCE",
                                                        "finding",
                                                        "So it was")))
                                .with("id", enquiry),
                        line(
                                        "CONFERENCE",
                                        team,
                                        Map.of(
                                                "kind",
                                                "INITIAL",
                                                "enquiryId",
                                                text(enquiry),
                                                "heldOn",
                                                "2025-03-21",
                                                "agencies",
                                                List.of("CHILDREN_SERVICES"),
                                                "participation",
                                                "PN1",
                                                "outcome",
                                                "CHILD_PROTECTION_PLAN",
                                                "decision",
                                                "A plan"))
                                .with("id", conference),
                        line(
                                "PLAN",
                                team,
                                Map.of(
                                        "start",
                                        Map.of(
                                                "kind",
                                                "CHILD_PROTECTION",
                                                "startedOn",
                                                "2025-03-21",
                                                "conferenceId",
                                                text(conference),
                                                "category",
                                                "NEG",
                                                "leadPractitionerId",
                                                text(team.sasha()),
                                                "team",
                                                List.of()),
                                        "reviews",
                                        List.of(Map.of(
                                                "heldOn",
                                                "2025-06-13",
                                                "participation",
                                                "PN1",
                                                "finding",
                                                "It goes on")),
                                        "coreGroups",
                                        List.of())),
                        line("LEGAL_STATUS", team, Map.of("code", "L2", "from", "2025-06-02", "began", "S")),
                        line(
                                "PLACEMENT",
                                team,
                                Map.of("code", "U1", "from", "2025-06-02", "postcode", "SZ1 4QT", "authority", "888")),
                        line("PERMANENCE_PLAN", team, Map.of("plan", "ADOPTION", "from", "2025-06-10")),
                        line("PERMANENCE_PLAN", team, Map.of("plan", "LONG_TERM_FOSTERING", "from", "2025-06-18")),
                        line("REVIEWING_OFFICER_CONTACT", team, Map.of("on", "2025-06-12")),
                        line(
                                "VISIT",
                                team,
                                Map.of(
                                        "kind",
                                        "VISIT",
                                        "on",
                                        "2025-06-20",
                                        "minutes",
                                        40,
                                        "seen",
                                        true,
                                        "seenAlone",
                                        true,
                                        "cameAlong",
                                        List.of()))))
                .extracting(Result::code)
                .containsOnly(""));

        await().untilAsserted(() -> assertThat(row("4"))
                .contains("b) Mixed,03/04/2015,10,a) Yes,04/03/2025,a) Yes,01/07/2025,a) Yes,Harbour,"));
        assertThat(row("5")).contains("a) Yes,05/03/2025,b) No,21/03/2025,a) Yes,1,1,Harbour,");
        assertThat(row("6")).contains("03/03/2025,a) Abuse or neglect,20/06/2025,,,a) Looked after child,Harbour,");
        assertThat(row("7"))
                .contains("21/03/2025,a) Neglect,a) Neglect,20/06/2025,a) Yes,13/06/2025,,a) Yes,0,Harbour,");
        assertThat(row("8"))
                .contains("02/06/2025,a) Abuse or neglect,b) No,02/06/2025,L2,")
                .contains(",f) Long-term fostering,12/06/2025,")
                .contains(",U1,,SZ1 4QT,,b) Out,888,");
        assertThat(list("9"))
                .startsWith(
                        "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),\"Unaccompanied Asylum");
        as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/annex-a?until=2025-07-31")
                .then()
                .statusCode(200)
                .body(
                        "problems.findAll { it.list == '8' && it.childId == '%s' }.column".formatted(text(robin)),
                        equalTo(List.of(
                                "Date of Latest Statutory Review",
                                "Date of Last Health Assessment",
                                "Date of Last Dental Check",
                                "Placement Provider")))
                .body(
                        "problems.findAll { it.list == '7' && it.childId == '%s' }".formatted(text(robin)),
                        equalTo(List.of()));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/returns/annex-a/4?until=2025-07-31")
                .then()
                .statusCode(403);
        as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/annex-a/4")
                .then()
                .statusCode(422);
    }

    private String row(String number) {
        var child = "SZ77" + robin.value().toString().substring(30).replace("-", "");
        return list(number)
                .lines()
                .filter(line -> line.startsWith(child))
                .findFirst()
                .orElse("");
    }

    private static String list(String number) {
        return as(WorkerId.next(), Roles.SERVICE_MANAGER)
                .get("/v1/returns/annex-a/" + number + "?until=2025-07-31")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private History.Entry line(String type, Team team, Map<String, Object> data) {
        return entry(type, LATER).with("about", caseId).with("by", team.pat()).with("data", data);
    }

    private static String text(TypedId id) {
        return id.value().toString();
    }
}
