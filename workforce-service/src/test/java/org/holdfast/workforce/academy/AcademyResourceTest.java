package org.holdfast.workforce.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.below;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.newlyQualified;
import static org.holdfast.workforce.People.openTeam;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcademyResourceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 18);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 22);

    @Inject
    MovableClock clock;

    @BeforeEach
    void inNovember() {
        moveTo(TODAY);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void theCatalogueHasTheCoursesOfTheSourcesAndIsOpenToEverybody() {
        get(newlyQualified(), Roles.SOCIAL_WORKER, "/v1/courses")
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "ABE",
                                "SIGNS_OF_SAFETY_2",
                                "SIGNS_OF_SAFETY_5",
                                "LEADERSHIP",
                                "SUPERVISION",
                                "PRACTICE_EDUCATOR_1",
                                "PRACTICE_EDUCATOR_2",
                                "TALKING_MATS"));
    }

    @Test
    void aNewlyQualifiedWorkerMayTakeAchievingBestEvidence() {
        var session = planned(course("ABE"), 2);

        book(newlyQualified(), session).statusCode(201).body("status", equalTo("BOOKED"));
        get(newlyQualified(), Roles.SOCIAL_WORKER, "/v1/course-sessions/" + session)
                .body("free", equalTo(1));
    }

    @Test
    void onlyTrainingIsAskedForBefore() {
        var wren = newlyQualified();
        var twoDays = planned(course("SIGNS_OF_SAFETY_2"), 5);
        var fiveDays = planned(course("SIGNS_OF_SAFETY_5"), 5);
        book(wren, fiveDays).statusCode(422).body("code", equalTo("prerequisite-missing"));

        book(wren, twoDays).statusCode(201);
        moveTo(LAST);
        register(twoDays, List.of(wren)).statusCode(200);
        moveTo(LAST.minusDays(5));

        book(wren, fiveDays).statusCode(201);
    }

    @Test
    void twoHundredWhoAskForTheLastPlaceAtOnceGetItOnce() throws InterruptedException, ExecutionException {
        var people = IntStream.range(0, 200).mapToObj(_ -> joined(Map.of())).toList();
        var session = planned(course("ABE"), 1);

        var statuses = new ArrayList<String>();
        try (var crowd = Executors.newFixedThreadPool(200)) {
            var asked = crowd.invokeAll(
                    people.stream().map(worker -> insisting(worker, session)).toList());
            for (var answer : asked) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).filteredOn("BOOKED"::equals).hasSize(1);
        assertThat(statuses).filteredOn("WAITING"::equals).hasSize(199);
        get(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/" + session).body("free", equalTo(0));
        get(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/" + session + "/bookings")
                .body("items.findAll { it.status == 'BOOKED' }.size()", equalTo(1))
                .body("items.size()", equalTo(200));
    }

    @Test
    void whoeverWaitedLongestMovesUpByItself() {
        var session = planned(course("ABE"), 1);
        var first = joined(Map.of());
        var second = joined(Map.of());
        var third = joined(Map.of());
        var place = book(first, session).statusCode(201).extract().<String>path("id");
        book(second, session).body("status", equalTo("WAITING"));
        book(third, session).body("status", equalTo("WAITING"));

        post(first, Roles.SOCIAL_WORKER, "/v1/bookings/" + place + "/cancellation", "")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        assertThat(statusesOf(session)).containsExactly("CANCELLED", "BOOKED", "WAITING");
        post(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/" + session + "/capacity", Map.of("capacity", 2))
                .statusCode(200)
                .body("free", equalTo(0));
        assertThat(statusesOf(session)).containsExactly("CANCELLED", "BOOKED", "BOOKED");
        post(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/" + session + "/capacity", Map.of("capacity", 1))
                .statusCode(409)
                .body("code", equalTo("places-given-already"));
    }

    @Test
    void whoWasThereHasACertificateAndWhoWasNotHasNone() throws IOException {
        var wren = joined(Map.of("fullName", "Wren Ní Dhónaill"));
        var absent = joined(Map.of());
        var waiting = joined(Map.of());
        var session = planned(course("SAFEGUARDING"), 2);
        var booking = booked(wren, session);
        var missed = booked(absent, session);
        var waited = booked(waiting, session);
        register(session, List.of(wren)).statusCode(409).body("code", equalTo("not-over-yet"));
        certificate(wren, booking).statusCode(409).body("code", equalTo("not-attended"));

        moveTo(LAST);
        register(session, List.of(waiting)).statusCode(422).body("code", equalTo("not-on-the-course"));
        register(session, List.of(wren)).statusCode(200).body("status", equalTo("HELD"));

        booking(wren, booking)
                .body("status", equalTo("ATTENDED"))
                .body("attendedOn", equalTo("2027-01-22"))
                .body("countsUntil", equalTo("2030-01-21"));
        booking(absent, missed).body("status", equalTo("ABSENT")).body("attendedOn", nullValue());
        booking(waiting, waited).body("status", equalTo("CANCELLED"));
        var pdf = certificate(wren, booking)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Wren Ní Dhónaill", "Safeguarding children", "18 January 2027", "21 January 2030");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void whatACourseWasWorthIsSaidAfterwardsAndAfterThreeMonths() {
        var wren = joined(Map.of());
        var session = planned(course("TALKING_MATS"), 2);
        var booking = booked(wren, session);
        evaluate(wren, booking, "AFTERWARDS").statusCode(409).body("code", equalTo("not-attended"));
        moveTo(LAST);
        register(session, List.of(wren));

        evaluate(wren, booking, "AFTERWARDS").statusCode(200);
        evaluate(wren, booking, "AFTERWARDS").statusCode(409).body("code", equalTo("evaluated-already"));
        evaluate(wren, booking, "AFTER_THREE_MONTHS").statusCode(409).body("code", equalTo("too-early-to-say"));
        moveTo(LAST.plusMonths(3));
        evaluate(wren, booking, "AFTER_THREE_MONTHS")
                .statusCode(200)
                .body("evaluations.moment", equalTo(List.of("AFTERWARDS", "AFTER_THREE_MONTHS")));
    }

    @Test
    void oneBooksForOneselfAndForThoseBelow() {
        var supervisor = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var wren = below(supervisor);
        var session = planned(course("ABE"), 5);

        post(supervisor, Roles.SUPERVISOR, "/v1/bookings", Map.of("sessionId", session, "workerId", text(wren)))
                .statusCode(201);
        book(wren, session).statusCode(409).body("code", equalTo("booked-already"));
        post(wren, Roles.SOCIAL_WORKER, "/v1/bookings", Map.of("sessionId", session, "workerId", text(supervisor)))
                .statusCode(403)
                .body("code", equalTo("not-theirs-to-book"));
        get(supervisor, Roles.SUPERVISOR, "/v1/bookings?workerId=" + text(wren))
                .body("items.course", equalTo(List.of("ABE")));
        get(joined(Map.of()), Roles.SOCIAL_WORKER, "/v1/bookings?workerId=" + text(wren))
                .statusCode(404);
    }

    @Test
    void whatHasBegunOrIsCalledOffTakesNobodyIn() {
        var session = planned(course("ABE"), 5);
        var booking = booked(joined(Map.of()), session);

        post(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/" + session + "/cancellation", "")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        get(ACADEMY, Roles.ACADEMY, "/v1/bookings/" + booking).body("status", equalTo("CANCELLED"));
        book(joined(Map.of()), session).statusCode(409).body("code", equalTo("no-booking-any-more"));
        var begun = planned(course("ABE"), 5);
        moveTo(FIRST.plusDays(1));
        book(joined(Map.of()), begun).statusCode(409);
    }

    @Test
    void complianceIsCountedByTeam() {
        var team = openTeam();
        var wren = joined(Map.of("teamId", team));
        var _ = joined(Map.of("teamId", team));
        var session = planned(course("SAFEGUARDING"), 5);
        var _ = booked(wren, session);
        moveTo(LAST);
        register(session, List.of(wren)).statusCode(200);

        get(ACADEMY, Roles.LEADER, "/v1/insights/academy")
                .statusCode(200)
                .body(
                        "items.findAll { it.teamId == '%s' && it.course == 'SAFEGUARDING' }.share".formatted(team),
                        hasItem(0.5f));
        moveTo(LAST.plusMonths(36));
        get(ACADEMY, Roles.LEADER, "/v1/insights/academy")
                .body(
                        "items.findAll { it.teamId == '%s' && it.course == 'SAFEGUARDING' }.held".formatted(team),
                        equalTo(List.of(0)));
    }

    @Test
    void onlyTheAcademyKeepsTheCatalogue() {
        var course = Map.of(
                "code",
                "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                "title",
                "Life story work",
                "description",
                "With children in care.",
                "faculty",
                "PRACTICE",
                "hours",
                7,
                "prerequisites",
                List.of(),
                "mandatoryFor",
                List.of());

        post(ACADEMY, Roles.ACADEMY, "/v1/courses", course).statusCode(201);
        post(ACADEMY, Roles.ACADEMY, "/v1/courses", course)
                .statusCode(409)
                .body("code", equalTo("course-there-already"));
        post(ACADEMY, Roles.SUPERVISOR, "/v1/courses", course).statusCode(403).body("code", equalTo("role-refused"));
    }

    /** With one key, as a client that meets a busy service asks again. */
    private static Callable<String> insisting(WorkerId worker, String session) {
        var key = UUID.randomUUID().toString();
        return () -> {
            for (var attempt = 0; attempt < 20; attempt++) {
                var answer = as(worker, Roles.SOCIAL_WORKER)
                        .header("Idempotency-Key", key)
                        .body(Map.of("sessionId", session))
                        .post("/v1/bookings")
                        .then()
                        .extract();
                if (answer.statusCode() != 503) {
                    return answer.statusCode() == 201 ? answer.path("status") : "refused " + answer.statusCode();
                }
            }
            return "unavailable";
        };
    }

    private static String course(String code) {
        return get(ACADEMY, Roles.ACADEMY, "/v1/courses")
                .extract()
                .path("items.find { it.code == '%s' }.id".formatted(code));
    }

    private static String planned(String course, int capacity) {
        return post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/course-sessions",
                        Map.of(
                                "courseId",
                                course,
                                "startsOn",
                                FIRST.toString(),
                                "endsOn",
                                LAST.toString(),
                                "place",
                                "Virtual academy, room 2",
                                "capacity",
                                capacity))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse book(WorkerId worker, String session) {
        return post(worker, Roles.SOCIAL_WORKER, "/v1/bookings", Map.of("sessionId", session));
    }

    private static String booked(WorkerId worker, String session) {
        return book(worker, session).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse booking(WorkerId worker, String booking) {
        return get(worker, Roles.SOCIAL_WORKER, "/v1/bookings/" + booking).statusCode(200);
    }

    private static List<String> statusesOf(String session) {
        return get(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/" + session + "/bookings")
                .extract()
                .path("items.status");
    }

    private static ValidatableResponse register(String session, List<WorkerId> attended) {
        return post(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/course-sessions/" + session + "/register",
                Map.of("attended", attended.stream().map(worker -> text(worker)).toList()));
    }

    private static ValidatableResponse certificate(WorkerId worker, String booking) {
        return as(worker, Roles.SOCIAL_WORKER)
                .accept("*/*")
                .get("/v1/bookings/{id}/certificate", booking)
                .then();
    }

    private static ValidatableResponse evaluate(WorkerId worker, String booking, String moment) {
        return post(
                worker,
                Roles.SOCIAL_WORKER,
                "/v1/bookings/" + booking + "/evaluations",
                Map.of(
                        "moment",
                        moment,
                        "rating",
                        5,
                        "usedInPractice",
                        4,
                        "example",
                        "Let a boy draw before he spoke."));
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(WorkingDays.ENGLAND).toInstant());
    }
}
