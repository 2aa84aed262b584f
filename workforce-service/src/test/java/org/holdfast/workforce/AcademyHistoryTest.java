package org.holdfast.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.History.bringIn;
import static org.holdfast.platform.testing.History.entry;
import static org.holdfast.workforce.PastLines.about;
import static org.holdfast.workforce.PastLines.at;
import static org.holdfast.workforce.PastLines.making;
import static org.holdfast.workforce.PastLines.registered;
import static org.holdfast.workforce.PastLines.staff;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.History.Entry;
import org.holdfast.platform.testing.History.Result;
import org.holdfast.platform.testing.Topics;
import org.holdfast.workforce.academy.CourseId;
import org.holdfast.workforce.placement.PlacementId;
import org.holdfast.workforce.placement.UniversityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people learnt, how they were accompanied, and what came of it, come in by the rules by which it is recorded today. */
@QuarkusTest
class AcademyHistoryTest {

    private static final String JOINED = "2023-05-02T08:00:00Z";
    private static final String AFTER_THE_COURSE = "2024-05-15T08:00:00Z";
    private static final String AFTER_THE_YEAR = "2025-01-20T09:00:00Z";
    private static final Map<String, Integer> PORTFOLIO = Map.of(
            "SELF_ASSESSMENT",
            3,
            "DEVELOPMENT_PLAN",
            1,
            "CRITICAL_REFLECTION",
            3,
            "WORK_PRODUCT",
            3,
            "FAMILY_FEEDBACK",
            3,
            "PROFESSIONAL_FEEDBACK",
            2);

    private final WorkerId wren = WorkerId.next();
    private final WorkerId pat = WorkerId.next();
    private final WorkerId robin = WorkerId.next();
    private final String skill = "SKILL_" + Math.floorMod(wren.hashCode(), 1_000_000_000);

    @Inject
    Topics topics;

    @BeforeEach
    void peopleAreThere() {
        taken(registered(pat, JOINED), registered(wren, JOINED), staff(robin, JOINED, Map.of()));
    }

    @Test
    void aCourseComesInWithWhoHadPlacesWhoWasThereAndWhatItGave() {
        var course = new CourseId(UUID.randomUUID());
        taken(course(course));
        taken(entry("COURSE_SESSION", AFTER_THE_COURSE)
                .with(
                        "data",
                        Map.of(
                                "plan", twoPlaces(course),
                                "places",
                                        List.of(
                                                at(robin, "2024-04-03T09:00:00Z"),
                                                at(wren, "2024-04-01T09:00:00Z"),
                                                at(pat, "2024-04-02T09:00:00Z")),
                                "register", Map.of("attended", List.of(text(wren))))));

        bookings(wren).body("items.status", contains("ATTENDED")).body("items.attendedOn", contains("2024-05-14"));
        bookings(pat).body("items.status", contains("ABSENT"));
        bookings(robin).body("items.status", contains("CANCELLED"));
        get(wren, Roles.SOCIAL_WORKER, "/v1/staff/" + text(wren) + "/skills")
                .body("items.skill", contains(skill))
                .body("items.gainedOn", contains("2024-05-14"));
        await().untilAsserted(() -> assertThat(People.told(topics, wren))
                .anySatisfy(state -> assertThat(state.toString()).contains(skill)));
    }

    @Test
    void placesAndRegistersAreJudgedByTheirOwnMoments() {
        var course = new CourseId(UUID.randomUUID());
        taken(course(course));
        var afterItBegan = session(course, AFTER_THE_COURSE, "2024-05-14T09:00:00Z");
        var afterItWasRecorded = session(course, AFTER_THE_COURSE, "2024-05-16T09:00:00Z");
        var beforeItWasOver = session(course, "2024-05-13T18:00:00Z", "2024-04-01T09:00:00Z");

        assertThat(bringIn(afterItBegan, afterItWasRecorded, beforeItWasOver))
                .extracting(Result::code)
                .containsExactly("no-booking-any-more", "invalid", "not-over-yet");
        bookings(wren).body("items.size()", equalTo(0));
    }

    @Test
    void aYearOnAProgrammeComesInWithWhatItCameTo() {
        var year = new EnrolmentId(UUID.randomUUID());
        assertThat(bringIn(year(year, 2))).extracting(Result::code).containsExactly("requirements-open");
        taken(year(year, 3));

        get(ACADEMY, Roles.ACADEMY, "/v1/enrolments/" + year.value())
                .statusCode(200)
                .body("status", equalTo("PASSED"))
                .body("ending.on", equalTo("2025-01-07"))
                .body("assessment.reviews.recordedAt", contains(AFTER_THE_YEAR, AFTER_THE_YEAR, AFTER_THE_YEAR));
        await().untilAsserted(() -> assertThat(topics.sent())
                .filteredOn(sent -> text(wren).equals(sent.key()) && sent.type().startsWith("Enrolment"))
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.headers())
                        .containsEntry("ce_imported", "true")
                        .containsEntry("ce_time", AFTER_THE_YEAR)));
    }

    @Test
    void supervisionComesInAsItWasAgreedHeldAndCalledOff() {
        var held = new SupervisionId(UUID.randomUUID());
        var child = ChildId.next();
        taken(
                entry("SUPERVISION_AGREEMENT", "2024-01-10T10:00:00Z")
                        .with("by", pat)
                        .with(
                                "data",
                                Map.of(
                                        "workerId",
                                        text(wren),
                                        "rhythm",
                                        "MONTHLY",
                                        "expectations",
                                        "Reflection first.",
                                        "startsOn",
                                        "2024-01-15")),
                supervision("2024-02-15T12:00:00Z", "2024-02-15", "record", record("2024-02-15", child))
                        .with("id", held),
                supervision(
                        "2024-03-14T09:00:00Z",
                        "2024-03-14",
                        "cancellation",
                        Map.of("by", "SUPERVISOR", "reason", "An emergency hearing")));

        get(wren, Roles.SOCIAL_WORKER, "/v1/staff/" + text(wren) + "/supervision")
                .body("measure.rhythm", equalTo("MONTHLY"))
                .body("measure.last", equalTo("2024-02-15"));
        get(pat, Roles.SUPERVISOR, "/v1/supervisions").body("items.status", contains("CANCELLED", "HELD"));
        await().untilAsserted(() -> assertThat(topics.sent())
                .filteredOn(sent -> sent.type().equals("DecidedInSupervision")
                        && String.valueOf(sent.payload()).contains(child.value().toString()))
                .singleElement()
                .satisfies(sent -> assertThat(sent.headers()).containsEntry("ce_imported", "true")));
    }

    @Test
    void nobodySupervisedThemselvesInThePastEither() {
        var alone = supervision("2024-02-15T12:00:00Z", "2024-02-15", "record", record("2024-02-15", ChildId.next()))
                .with("by", wren);
        var ahead = supervision("2024-02-14T12:00:00Z", "2024-02-15", "record", record("2024-02-15", ChildId.next()));
        assertThat(bringIn(alone, ahead))
                .extracting(Result::code)
                .containsExactly("supervises-themselves", "not-held-yet");
    }

    @Test
    void whoWasAStudentThenMayBeMoreByNow() {
        var student = WorkerId.next();
        var university = new UniversityId(UUID.randomUUID());
        var placement = new PlacementId(UUID.randomUUID());
        taken(
                staff(student, JOINED, Map.of("grade", "STUDENT", "contract", "FIXED_TERM")),
                about(pat, "SKILL", JOINED, peps()),
                making(
                        university,
                        "UNIVERSITY",
                        JOINED,
                        Map.of("name", "University " + university.value(), "routes", List.of("STEP_UP"))),
                about(student, "WORKING_PATTERN", AFTER_THE_COURSE, Map.of("grade", "NEWLY_QUALIFIED", "fte", 1)),
                making(placement, "STUDENT_PLACEMENT", AFTER_THE_YEAR, placed(student, university, "2024-01-08"))
                        .with("by", ACADEMY));

        get(ACADEMY, Roles.ACADEMY, "/v1/placements/" + placement.value())
                .body("outcome", equalTo("PASSED"))
                .body("until", equalTo("2024-05-10"));
        assertThat(bringIn(entry("STUDENT_PLACEMENT", AFTER_THE_YEAR)
                        .with("by", ACADEMY)
                        .with("data", placed(student, university, "2024-06-03"))))
                .extracting(Result::code)
                .containsExactly("no-student");
    }

    @Test
    void secondmentsAndReadingsOfTheRegisterComeInToo() {
        taken(
                about(
                                wren,
                                "SECONDMENT",
                                "2024-01-02T09:00:00Z",
                                Map.of("purpose", "ACADEMY_MENTOR", "from", "2024-01-08", "until", "2024-12-20"))
                        .with("by", PERSONNEL),
                about(
                        pat,
                        "REGISTRATION",
                        "2024-12-02T09:00:00Z",
                        Map.of(
                                "registrationNumber",
                                PastLines.freshNumber(),
                                "registeredUntil",
                                "2025-11-30",
                                "status",
                                "REGISTERED",
                                "readOn",
                                "2024-12-02")));

        get(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(wren) + "/secondments")
                .body("items.until", contains("2024-12-20"))
                .body("items.agreedAt", contains("2024-01-02T09:00:00Z"));
        get(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(pat)).body("registeredUntil", equalTo("2025-11-30"));
    }

    private Entry course(CourseId id) {
        return making(
                id,
                "COURSE",
                JOINED,
                Map.of(
                        "code",
                        "C" + Math.floorMod(id.hashCode(), 1_000_000_000),
                        "title",
                        "Interviewing children",
                        "description",
                        "With the police.",
                        "faculty",
                        "PRACTICE",
                        "hours",
                        12,
                        "gives",
                        skill,
                        "prerequisites",
                        List.of(),
                        "mandatoryFor",
                        List.of()));
    }

    private Entry session(CourseId course, String recordedAt, String bookedAt) {
        return entry("COURSE_SESSION", recordedAt)
                .with(
                        "data",
                        Map.of(
                                "plan", twoPlaces(course),
                                "places", List.of(at(wren, bookedAt)),
                                "register", Map.of("attended", List.of(text(wren)))));
    }

    private static Map<String, Object> twoPlaces(CourseId course) {
        return Map.of(
                "courseId", course.value().toString(),
                "startsOn", "2024-05-13",
                "endsOn", "2024-05-14",
                "place", "Room 2",
                "capacity", 2);
    }

    private Entry year(EnrolmentId id, int observations) {
        var reviews = Stream.of("THREE_MONTHS 2024-04-05", "SIX_MONTHS 2024-07-05", "FINAL 2025-01-06")
                .map(review -> review.split(" "))
                .map(review -> Map.of("code", review[0], "on", review[1], "progress", "ON_TRACK", "summary", "Well."))
                .toList();
        var seen = IntStream.range(0, observations)
                .mapToObj(_ ->
                        Map.of("on", "2024-06-03", "occasion", "A visit", "wentWell", "Patience.", "workOn", "Time."))
                .toList();
        var pieces = PORTFOLIO.entrySet().stream()
                .flatMap(need -> IntStream.range(0, need.getValue())
                        .mapToObj(_ -> Map.of("kind", need.getKey(), "title", "A piece", "dated", "2024-06-10")))
                .toList();
        var judgement = Map.of(
                "recommendation", Map.of("verdict", "PASS", "on", "2025-01-06", "grounds", "Meets the standard."),
                "panel",
                        Map.of(
                                "verdict",
                                "PASS",
                                "on",
                                "2025-01-07",
                                "members",
                                List.of(text(WorkerId.next()), text(WorkerId.next())),
                                "grounds",
                                "Agrees."));
        return making(
                        id,
                        "ENROLMENT",
                        AFTER_THE_YEAR,
                        Map.of(
                                "start",
                                Map.of(
                                        "workerId",
                                        text(wren),
                                        "programme",
                                        "ASYE",
                                        "startedOn",
                                        "2024-01-08",
                                        "assessorId",
                                        text(pat)),
                                "agreement",
                                Map.of("on", "2024-01-22"),
                                "reviews",
                                reviews,
                                "observations",
                                seen,
                                "evidence",
                                pieces,
                                "extensions",
                                List.of(),
                                "judgements",
                                List.of(judgement)))
                .with("by", ACADEMY);
    }

    private Entry supervision(String recordedAt, String day, String part, Map<String, Object> what) {
        return entry("SUPERVISION", recordedAt)
                .with("by", pat)
                .with(
                        "data",
                        Map.of(
                                "plan",
                                Map.of("kind", "PROFESSIONAL", "workerIds", List.of(text(wren)), "plannedFor", day),
                                part,
                                what));
    }

    private static Map<String, Object> record(String day, ChildId child) {
        return Map.of(
                "heldOn",
                day,
                "minutes",
                75,
                "topics",
                List.of("WELLBEING"),
                "discussions",
                List.of(Map.of("childId", child.value().toString(), "decision", "Bring the review forward.")),
                "actions",
                List.of());
    }

    private static Map<String, Object> peps() {
        return Map.of("skill", "PRACTICE_EDUCATOR_2", "gainedOn", "2022-06-17", "evidence", "Certificate");
    }

    private Map<String, Object> placed(WorkerId student, UniversityId university, String from) {
        return Map.of(
                "placement",
                Map.of(
                        "studentId",
                        text(student),
                        "universityId",
                        university.value().toString(),
                        "route",
                        "STEP_UP",
                        "kind",
                        "LAST",
                        "educatorId",
                        text(pat),
                        "days",
                        100,
                        "from",
                        from,
                        "until",
                        "2024-06-14"),
                "outcome",
                Map.of("outcome", "PASSED", "on", "2024-05-10"));
    }

    private static ValidatableResponse bookings(WorkerId worker) {
        return get(ACADEMY, Roles.ACADEMY, "/v1/bookings?workerId=" + text(worker))
                .statusCode(200);
    }

    private static void taken(Entry... entries) {
        assertThat(bringIn(entries))
                .as(() -> Stream.of(entries).map(Entry::toString).collect(Collectors.joining("\n")))
                .allSatisfy(result -> assertThat(result.json().toString()).contains("CREATED"));
    }
}
