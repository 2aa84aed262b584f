package org.holdfast.caseload.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

/** Assessments, enquiries, conferences and plans come in as they were, by the rules of the day. */
@QuarkusTest
class JourneyHistoryTest {

    private static final String OPENED = "2024-03-04T12:00:00Z";
    private static final String LATER = "2025-03-03T09:00:00Z";

    private final CaseId caseId = CaseId.next();
    private final StrategyDiscussionId discussion = StrategyDiscussionId.next();
    private final EnquiryId enquiry = EnquiryId.next();
    private final ConferenceId conference = ConferenceId.next();
    private final WorkerId manager = WorkerId.next();

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void whatLedToAPlanComesInAndWhatContradictsItIsRefused() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        assertThat(bringIn(
                        entry("CASE", OPENED)
                                .with("id", caseId)
                                .with(
                                        "data",
                                        Map.of(
                                                "childId",
                                                robin.value().toString(),
                                                "type",
                                                "CHILD_PROTECTION",
                                                "teamId",
                                                team.id().value().toString(),
                                                "referredOn",
                                                "2024-03-01")),
                        line("ASSESSMENT", assessed(team)),
                        line(
                                        "STRATEGY_DISCUSSION",
                                        Map.of(
                                                "heldOn",
                                                "2024-03-05",
                                                "agencies",
                                                List.of("CHILDREN_SERVICES", "POLICE"),
                                                "outcome",
                                                "SECTION_47",
                                                "decision",
                                                "Agreed"))
                                .with("id", discussion),
                        line(
                                        "ENQUIRY",
                                        Map.of(
                                                "start",
                                                Map.of("discussionId", text(discussion), "startedOn", "2024-03-05"),
                                                "conclusion",
                                                Map.of(
                                                        "on",
                                                        "2024-03-12",
                                                        "conclusion",
                                                        "CONFERENCE",
                                                        "finding",
                                                        "So it was")))
                                .with("id", enquiry),
                        line(
                                        "CONFERENCE",
                                        Map.of(
                                                "kind",
                                                "INITIAL",
                                                "enquiryId",
                                                text(enquiry),
                                                "heldOn",
                                                "2024-03-22",
                                                "agencies",
                                                List.of("CHILDREN_SERVICES", "HEALTH", "POLICE"),
                                                "participation",
                                                "PN0",
                                                "outcome",
                                                "CHILD_PROTECTION_PLAN",
                                                "decision",
                                                "A plan"))
                                .with("id", conference),
                        plan(team)))
                .extracting(Result::code)
                .containsOnly("");

        assertThat(bringIn(line("ASSESSMENT", assessed(team)), plan(team)))
                .extracting(Result::code)
                .containsExactly("", "plans-overlap");
        assertThat(bringIn(line(
                        "ENQUIRY",
                        Map.of("start", Map.of("discussionId", text(discussion), "startedOn", "2024-03-06")))))
                .extracting(Result::code)
                .containsExactly("enquiry-under-way");
        await().untilAsserted(() -> assertThat(topics.sent())
                .filteredOn(record -> record.key().equals(robin.value().toString())
                        && record.headers().get("ce_type").equals("PlanEnded"))
                .singleElement()
                .satisfies(record -> assertThat(record.headers()).containsEntry("ce_imported", "true")));
    }

    private Entry plan(Team team) {
        return line(
                "PLAN",
                Map.of(
                        "start",
                                Map.of(
                                        "kind",
                                        "CHILD_PROTECTION",
                                        "startedOn",
                                        "2024-03-22",
                                        "conferenceId",
                                        text(conference),
                                        "category",
                                        "NEG",
                                        "earlierPlansElsewhere",
                                        1,
                                        "leadPractitionerId",
                                        text(team.sasha()),
                                        "team",
                                        List.of()),
                        "reviews",
                                List.of(Map.of(
                                        "heldOn", "2024-06-14", "participation", "PN0", "finding", "It goes on")),
                        "coreGroups", List.of(Map.of("heldOn", "2024-04-03", "agencies", List.of("HEALTH"))),
                        "end", Map.of("on", "2024-11-01", "reason", "SAFE_NOW")));
    }

    private static Map<String, Object> assessed(Team team) {
        return Map.of(
                "startedOn", "2024-03-04",
                "assessorId", text(team.sasha()),
                "result",
                        Map.of(
                                "seenOn",
                                "2024-03-06",
                                "seenAlone",
                                false,
                                "factors",
                                List.of("18A"),
                                "outcome",
                                "CHILD_PROTECTION",
                                "analysis",
                                "Found"),
                "authorisedBy", text(team.pat()));
    }

    private Entry line(String type, Map<String, Object> data) {
        return entry(type, LATER).with("about", caseId).with("by", manager).with("data", data);
    }

    private static String text(TypedId id) {
        return id.value().toString();
    }
}
