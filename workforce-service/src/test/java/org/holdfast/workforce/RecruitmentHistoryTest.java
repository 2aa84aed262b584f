package org.holdfast.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;
import static org.holdfast.workforce.PastLines.about;
import static org.holdfast.workforce.PastLines.making;
import static org.holdfast.workforce.PastLines.staff;
import static org.holdfast.workforce.PastLines.team;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.workforce.candidate.CandidateId;
import org.holdfast.workforce.post.PostId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Posts and those who wanted to have them come in, from the application to the first day. */
@QuarkusTest
class RecruitmentHistoryTest {

    private static final String OPENED = "2024-04-02T08:00:00Z";
    private static final String LATER = "2024-09-02T08:00:00Z";

    private final TeamId vale = TeamId.next();

    @Test
    void postsComeInAndAreTakenAwayAndNoStudentHoldsOne() {
        var kept = post();
        var taken = post();
        var inVale = Map.of("grade", "STUDENT", "teamId", vale.value().toString());
        assertThat(bringIn(
                        team(vale, "Vale", OPENED),
                        staff(WorkerId.next(), OPENED, inVale),
                        kept,
                        taken,
                        about(id(taken), "POST_CLOSURE", LATER, Map.of("closedOn", "2024-09-30"))))
                .extracting(Result::outcome)
                .containsOnly("CREATED");

        get(PERSONNEL, Roles.WORKFORCE, "/v1/vacancies")
                .body("items.findAll { it.teamId == '%s' }.posts".formatted(vale.value()), contains(1.0f))
                .body("items.findAll { it.teamId == '%s' }.vacant".formatted(vale.value()), contains(1.0f));
        get(PERSONNEL, Roles.WORKFORCE, "/v1/posts/" + id(taken).value()).body("closedOn", equalTo("2024-09-30"));
    }

    @Test
    void aPostOfATeamThatClosedBeforeIsRefused() {
        assertThat(bringIn(
                        team(vale, "Vale", OPENED),
                        entry("TEAM_CLOSURE", OPENED).with("about", vale),
                        post()))
                .extracting(Result::code)
                .containsExactly("", "", "no-team-for-post");
    }

    @Test
    void whoCameIsJoinedWithTheRegisterAndNoPostNeedsToBeFreeForThemAnyMore() {
        var robin = WorkerId.next();
        var candidate = new CandidateId(UUID.randomUUID());
        assertThat(bringIn(
                        team(vale, "Vale", OPENED),
                        staff(
                                robin,
                                LATER,
                                Map.of(
                                        "startedOn",
                                        "2024-09-02",
                                        "teamId",
                                        vale.value().toString())),
                        candidate(LATER, "SOCIAL_WORKER", null, robin).with("id", candidate)))
                .extracting(Result::outcome)
                .containsOnly("CREATED");

        get(PERSONNEL, Roles.WORKFORCE, "/v1/candidates/" + candidate.value())
                .body("stage", equalTo("JOINED"))
                .body("startsOn", equalTo("2024-09-02"))
                .body("workerId", equalTo(text(robin)))
                .body(
                        "stages.stage",
                        contains("APPLIED", "SHORTLISTED", "INTERVIEWED", "OFFERED", "ACCEPTED", "JOINED"));
    }

    @Test
    void aReasonSaysThatItWasBeyondThePostsAndOnlyTheNewlyQualifiedWere() {
        var newly = candidate(LATER, "NEWLY_QUALIFIED", "Two retire", null);
        var other = candidate(LATER, "SOCIAL_WORKER", "Two retire", null);
        var results = bringIn(team(vale, "Vale", OPENED), newly, other);

        assertThat(results).extracting(Result::code).containsExactly("", "", "no-post-free");
        get(PERSONNEL, Roles.WORKFORCE, "/v1/candidates/" + results.get(1).id())
                .body("stage", equalTo("ACCEPTED"))
                .body("beyondPostsBecause", equalTo("Two retire"));
    }

    @Test
    void aStageAheadOfItsRecordIsRefused() {
        assertThat(bringIn(team(vale, "Vale", OPENED), candidate("2024-05-01T08:00:00Z", "SOCIAL_WORKER", null, null)))
                .extracting(Result::code)
                .containsExactly("", "invalid");
    }

    private Entry post() {
        return making(
                new PostId(UUID.randomUUID()),
                "POST",
                OPENED,
                Map.of(
                        "teamId", vale.value().toString(),
                        "grade", "SOCIAL_WORKER",
                        "fte", 1,
                        "demand", "HARD_TO_FILL",
                        "openedOn", "2024-04-02"));
    }

    private static PostId id(Entry post) {
        return new PostId(UUID.fromString(String.valueOf(post.fields().get("id"))));
    }

    private Entry candidate(String recordedAt, String grade, @Nullable String reason, @Nullable WorkerId joined) {
        var offer = new HashMap<String, Object>(Map.of("on", "2024-06-17", "startsOn", "2024-09-02"));
        if (reason != null) {
            offer.put("beyondPostsBecause", reason);
        }
        var data = new HashMap<String, Object>(Map.of(
                "application",
                Map.of(
                        "fullName",
                        "Robin Ashdown",
                        "teamId",
                        vale.value().toString(),
                        "grade",
                        grade,
                        "fte",
                        1,
                        "source",
                        "ADVERTISEMENT",
                        "appliedOn",
                        "2024-05-06"),
                "stages",
                List.of(
                        Map.of("stage", "SHORTLISTED", "on", "2024-05-13"),
                        Map.of("stage", "INTERVIEWED", "on", "2024-06-03")),
                "offer",
                offer,
                "answer",
                List.of(Map.of("stage", "ACCEPTED", "on", "2024-06-24"))));
        if (joined != null) {
            data.put("joining", Map.of("workerId", text(joined)));
        }
        return entry("CANDIDATE", recordedAt).with("by", PERSONNEL).with("data", data);
    }
}
