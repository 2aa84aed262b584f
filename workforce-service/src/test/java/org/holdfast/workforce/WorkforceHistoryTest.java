package org.holdfast.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;
import static org.holdfast.workforce.PastLines.about;
import static org.holdfast.workforce.PastLines.staff;
import static org.holdfast.workforce.PastLines.team;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.Topics.Sent;
import org.junit.jupiter.api.Test;

/** A council's people and teams come in as they were, with the days on which things happened. */
@QuarkusTest
class WorkforceHistoryTest {

    private static final String APRIL = "2023-04-03T08:00:00Z";
    private static final String MAY = "2023-05-02T08:00:00Z";
    private static final String LATER_THAT_DAY = "2023-05-02T16:00:00Z";
    private static final String JUNE = "2024-06-10T07:30:00Z";
    private static final String JULY = "2024-07-01T09:00:00Z";
    private static final String MARCH = "2025-03-20T12:00:00Z";

    private final TeamId harbour = TeamId.next();
    private final TeamId fell = TeamId.next();
    private final WorkerId pat = WorkerId.next();
    private final WorkerId wren = WorkerId.next();
    private final AbsenceId sickness = AbsenceId.next();

    @Inject
    Topics topics;

    @Test
    void aWorkingLifeComesInWithItsDays() {
        assertThat(bringIn(aWorkingLife())).extracting(Result::outcome).containsOnly("CREATED");

        as(WorkerId.next(), Roles.WORKFORCE)
                .get("/v1/staff/{id}", wren.value())
                .then()
                .statusCode(200)
                .body("grade", equalTo("SOCIAL_WORKER"))
                .body("teamId", equalTo(fell.value().toString()))
                .body("startedOn", equalTo("2023-05-02"))
                .body("lastDay", equalTo("2025-04-30"));
        as(WorkerId.next(), Roles.WORKFORCE)
                .get("/v1/staff/{id}/moves", wren.value())
                .then()
                .body("items.recordedAt", equalTo(List.of(LATER_THAT_DAY, MAY)))
                .body("items.since", equalTo(List.of("2023-05-02", "2023-05-02")));
        as(WorkerId.next(), Roles.WORKFORCE)
                .get("/v1/staff/{id}/absences/{absence}", wren.value(), sickness.value())
                .then()
                .body("from", equalTo("2024-06-10"))
                .body("until", equalTo("2024-06-30"))
                .body("returnedOn", equalTo("2024-07-01"));
        as(WorkerId.next(), Roles.WORKFORCE)
                .get("/v1/teams/{id}", harbour.value())
                .then()
                .body("openedAt", equalTo(APRIL))
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void whatIsToldOfItSaysWhenItWasAndThatItIsHistory() {
        assertThat(bringIn(aWorkingLife())).extracting(Result::outcome).containsOnly("CREATED");
        await().untilAsserted(() -> assertThat(facts(wren))
                .extracting(fact -> fact.type() + " " + fact.headers().get("ce_time"))
                .containsExactly(
                        "StaffJoined " + MAY,
                        "StaffMoved " + LATER_THAT_DAY,
                        "StaffAbsent " + JUNE,
                        "StaffReturned " + JULY,
                        "StaffChanged " + JULY,
                        "StaffLeft " + MARCH));
        assertThat(topics.sent())
                .filteredOn(record -> List.of(wren, pat, harbour, fell).stream().anyMatch(id -> isAbout(id, record)))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.headers())
                        .containsEntry("ce_imported", "true")
                        .containsEntry("ce_recordedat", record.headers().get("ce_time")));
    }

    @Test
    void theRulesOfTodayAreJudgedByTheDaysOfThen() {
        var beforeTheTeam = staff(wren, MAY, Map.of("teamId", harbour.value().toString()));
        assertThat(bringIn(beforeTheTeam)).extracting(Result::code).containsExactly("team-not-open");
        assertThat(bringIn(aWorkingLife())).extracting(Result::outcome).containsOnly("CREATED");
        var afterTheLastDay = entry("ABSENCE", "2025-05-02T08:00:00Z")
                .with("about", wren)
                .with("data", Map.of("reason", "SIC", "from", "2025-05-02"));
        var ahead = entry("MOVE", "2023-05-03T08:00:00Z")
                .with("about", pat)
                .with("data", Map.of("teamId", fell.value().toString(), "on", "2023-05-10"));
        assertThat(bringIn(afterTheLastDay, ahead))
                .extracting(Result::code)
                .containsExactly("staff-gone", "move-out-of-order");
        assertThat(bringIn(team(harbour, "Harbour again", APRIL)))
                .extracting(Result::code)
                .containsExactly("team-already-known");
        as(WorkerId.next(), Roles.WORKFORCE)
                .get("/v1/staff/{id}", pat.value())
                .then()
                .body("lastDay", nullValue());
    }

    private Entry[] aWorkingLife() {
        return new Entry[] {
            team(harbour, "Harbour", APRIL),
            team(fell, "Fell", APRIL),
            staff(pat, APRIL, Map.of("grade", "PRACTICE_SUPERVISOR")),
            staff(
                    wren,
                    MAY,
                    Map.of(
                            "grade", "NEWLY_QUALIFIED",
                            "teamId", harbour.value().toString(),
                            "supervisorId", pat.value().toString())),
            about(wren, "MOVE", LATER_THAT_DAY, Map.of("teamId", fell.value().toString(), "on", "2023-05-02")),
            about(wren, "ABSENCE", JUNE, Map.of("reason", "SIC", "from", "2024-06-10"))
                    .with("id", sickness),
            about(sickness, "RETURN", JULY, Map.of("on", "2024-07-01")),
            about(wren, "WORKING_PATTERN", JULY, Map.of("grade", "SOCIAL_WORKER", "fte", 0.8)),
            about(wren, "DEPARTURE", MARCH, Map.of("lastDay", "2025-04-30", "reason", "1", "destination", "1")),
            entry("TEAM_CLOSURE", MARCH).with("about", harbour)
        };
    }

    private List<Sent> facts(WorkerId worker) {
        return topics.sent().stream()
                .filter(record -> isAbout(worker, record) && record.topic().equals("holdfast.workforce.v1"))
                .toList();
    }

    private static boolean isAbout(TypedId id, Sent record) {
        return id.value().toString().equals(record.key());
    }
}
