package org.holdfast.workforce;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.below;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.newlyQualified;
import static org.holdfast.workforce.People.openTeam;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.openapi.CountedRead;
import org.holdfast.platform.testing.openapi.Look;
import org.holdfast.platform.testing.openapi.StatementsTest;

@QuarkusTest
class WorkforceStatementsTest extends StatementsTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int HIGHEST_LINE = 9;

    @Inject
    Topics topics;

    @Override
    protected List<CountedRead> reads() {
        return List.of(
                CountedRead.of("GET /v1/staff", this::team).atMost(4),
                CountedRead.of("GET /v1/staff/{id}", this::person).showing("").atMost(4),
                CountedRead.of("GET /v1/staff/{id}/line", this::line).upTo(HIGHEST_LINE),
                CountedRead.of("GET /v1/staff/{id}/moves", this::moves),
                CountedRead.of("GET /v1/staff/{id}/working-patterns", this::patterns),
                CountedRead.of("GET /v1/staff/{id}/absences", this::absences),
                CountedRead.of("GET /v1/staff/{id}/cpd", this::cpd),
                CountedRead.of("GET /v1/staff/{id}/skills", this::skills),
                CountedRead.of("GET /v1/staff/{id}/secondments", this::secondments),
                CountedRead.of("GET /v1/teams", this::teams).atMost(1),
                CountedRead.of("GET /v1/posts", this::posts),
                CountedRead.of("GET /v1/vacancies", personnel(this::posts, "/v1/vacancies")),
                CountedRead.of("GET /v1/allowances", this::allowances),
                CountedRead.of("GET /v1/candidates", this::candidates),
                CountedRead.of("GET /v1/agency-checks", this::agencyChecks),
                CountedRead.of("GET /v1/supervisions", this::supervisions),
                CountedRead.of("GET /v1/supervision-agreements", this::agreements),
                CountedRead.of("GET /v1/supervision-agendas", this::agenda),
                CountedRead.of("GET /v1/supervision-gaps", this::gaps),
                CountedRead.of(
                        "GET /v1/insights/supervision", personnel(this::teamsWithSomebody, "/v1/insights/supervision")),
                CountedRead.of(
                        "GET /v1/insights/workforce",
                        personnel(this::teamsWithSomebody, "/v1/insights/workforce?by=team")),
                CountedRead.of(
                        "GET /v1/insights/academy", personnel(this::coursesForEverybody, "/v1/insights/academy")),
                CountedRead.of("GET /v1/insights/recruitment", personnel(this::candidates, "/v1/insights/recruitment"))
                        .showing(""),
                CountedRead.of("GET /v1/succession", personnel(this::team, "/v1/succession"))
                        .showing(""),
                CountedRead.of(
                                "GET /v1/returns/workforce-census/problems",
                                personnel(this::team, "/v1/returns/workforce-census/problems?year=2025"))
                        .showing(""),
                CountedRead.of("GET /v1/courses", this::courses),
                CountedRead.of("GET /v1/course-sessions", this::courseSessions),
                CountedRead.of("GET /v1/course-sessions/{id}/bookings", this::bookingsOfASession),
                CountedRead.of("GET /v1/bookings", this::bookingsOfAPerson),
                CountedRead.of("GET /v1/enrolments", this::enrolments),
                CountedRead.of("GET /v1/cohorts", this::cohorts),
                CountedRead.of("GET /v1/programmes", _ -> Look.at(ACADEMY, Roles.ACADEMY, "/v1/programmes"))
                        .showing("")
                        .atMost(1),
                CountedRead.of("GET /v1/universities", this::universities),
                CountedRead.of("GET /v1/placements", this::placements),
                CountedRead.of(
                        "GET /v1/practice-educators",
                        academy(this::placements, "/v1/practice-educators?from=2026-01-12&until=2026-06-19")),
                CountedRead.of(
                                "GET /v1/practice-educators/conversions",
                                academy(this::placements, "/v1/practice-educators/conversions"))
                        .showing(""),
                CountedRead.of("GET /v1/practice-leads", this::leads),
                CountedRead.of("GET /v1/strategy/objectives", this::objectives));
    }

    @Override
    protected Map<String, String> notCounted() {
        return Map.of("GET /v1/strategy/objectives/{id}/readings", "a figure is read by the clock, once a day");
    }

    /** Each with a registration, a skill, an absence and a supervisor of their own. */
    private Look team(int people) {
        var team = openTeam();
        var _ = each(people, _ -> {
            var worker = registered(Map.of("teamId", team, "supervisorId", text(joined(Map.of()))));
            var _ = able(worker, "ABE", "2024-05-02");
            return absent(worker, TODAY.minusDays(3));
        });
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/staff?limit=200&teamId=" + team);
    }

    private Look person(int absences) {
        var worker = registered(Map.of());
        var _ = each(absences, place -> absent(worker, TODAY.minusDays(10L * (place + 1))));
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(worker));
    }

    private Look line(int above) {
        var worker = joined(Map.of());
        for (var step = 0; step < above; step++) {
            worker = joined(Map.of("supervisorId", text(worker)));
        }
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/staff/%s/line".formatted(text(worker)));
    }

    private Look moves(int moves) {
        var worker = joined(Map.of());
        var address = "/v1/staff/%s/moves".formatted(text(worker));
        for (var place = 0; place < moves; place++) {
            People.post(
                            PERSONNEL,
                            Roles.WORKFORCE,
                            address,
                            Map.of(
                                    "teamId",
                                    openTeam(),
                                    "on",
                                    TODAY.minusDays(moves - place).toString()))
                    .statusCode(200);
        }
        return Look.at(PERSONNEL, Roles.WORKFORCE, address);
    }

    private Look patterns(int patterns) {
        var worker = text(joined(Map.of()));
        for (var place = 0; place < patterns; place++) {
            as(PERSONNEL, Roles.WORKFORCE)
                    .header("If-Match", "*")
                    .body(Map.of(
                            "grade",
                            "SOCIAL_WORKER",
                            "fte",
                            place % 2 == 0 ? 0.5 : 0.6,
                            "since",
                            TODAY.minusDays(patterns - place).toString()))
                    .put("/v1/staff/{id}/working-pattern", worker)
                    .then()
                    .statusCode(200);
        }
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/staff/%s/working-patterns".formatted(worker));
    }

    private Look absences(int absences) {
        var worker = joined(Map.of());
        var _ = each(absences, place -> absent(worker, TODAY.minusDays(10L * (place + 1))));
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/staff/%s/absences".formatted(text(worker)));
    }

    private Look cpd(int pieces) {
        var worker = joined(Map.of());
        var address = "/v1/staff/%s/cpd".formatted(text(worker));
        var _ = each(
                pieces,
                _ -> made(worker, Roles.SOCIAL_WORKER, address, Map.of("title", "Reading", "on", "2026-05-04")));
        return Look.at(worker, Roles.SOCIAL_WORKER, address);
    }

    private Look skills(int skills) {
        var worker = joined(Map.of());
        var _ = each(
                skills,
                place -> able(
                        worker, "ABE", LocalDate.of(2024, 5, 2).plusDays(place).toString()));
        return Look.at(worker, Roles.SOCIAL_WORKER, "/v1/staff/%s/skills".formatted(text(worker)));
    }

    private Look secondments(int secondments) {
        var address = "/v1/staff/%s/secondments".formatted(text(joined(Map.of())));
        var _ = each(
                secondments,
                place -> made(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        address,
                        Map.of(
                                "purpose",
                                "ACADEMY_MENTOR",
                                "from",
                                LocalDate.of(2026, 1, 1).plusDays(3L * place).toString(),
                                "until",
                                LocalDate.of(2026, 1, 2).plusDays(3L * place).toString())));
        return Look.at(PERSONNEL, Roles.WORKFORCE, address);
    }

    private Look teams(int teams) {
        var _ = each(teams, _ -> openTeam());
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/teams?limit=" + teams);
    }

    private Look posts(int posts) {
        var _ = each(posts, _ -> post(openTeam(), "USUAL"));
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/posts?limit=" + posts);
    }

    /** Each of somebody else, of whom some leave. */
    private Look allowances(int allowances) {
        var _ = each(allowances, place -> {
            var team = openTeam();
            var _ = post(team, "HARD_TO_FILL");
            var worker = registered(Map.of("teamId", team));
            var allowance = made(
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
                            60));
            if (place % 2 == 0) {
                People.leaves(worker, TODAY.plusMonths(1).toString());
            }
            return allowance;
        });
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/allowances");
    }

    private Look candidates(int candidates) {
        var team = openTeam();
        var _ = post(team, "USUAL");
        var _ = each(
                candidates,
                _ -> made(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        "/v1/candidates",
                        Map.of(
                                "fullName",
                                "Robin Ashdown",
                                "teamId",
                                team,
                                "grade",
                                "SOCIAL_WORKER",
                                "fte",
                                1,
                                "source",
                                "PLACEMENT_HERE",
                                "appliedOn",
                                "2026-02-02")));
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/candidates?limit=200&teamId=" + team);
    }

    private Look agencyChecks(int checks) {
        var known = Map.of(
                "reference",
                "NSA-20417",
                "startsOn",
                "2026-12-07",
                "region",
                "NORTH_EAST",
                "monthsOfPractice",
                20,
                "lastPermanentPost",
                Map.of("endedOn", "2026-11-30", "region", "NORTH_EAST", "reason", "REDUNDANCY"),
                "practiceReferences",
                2,
                "noticeWeeks",
                4,
                "price",
                Map.of("hourly", 39.5, "cap", 38, "signedForMore", true));
        var _ = each(checks, _ -> made(PERSONNEL, Roles.WORKFORCE, "/v1/agency-checks", known));
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/agency-checks?limit=" + checks);
    }

    private Look supervisions(int supervisions) {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var _ = each(
                supervisions,
                _ -> made(
                        pat,
                        Roles.SUPERVISOR,
                        "/v1/supervisions",
                        Map.of(
                                "kind",
                                "PROFESSIONAL",
                                "workerIds",
                                List.of(text(below(pat))),
                                "plannedFor",
                                TODAY.toString())));
        return Look.at(pat, Roles.SUPERVISOR, "/v1/supervisions?limit=200");
    }

    private Look agreements(int agreements) {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var wren = text(joined(Map.of("supervisorId", text(pat))));
        var _ = each(
                agreements,
                place -> made(
                        pat,
                        Roles.SUPERVISOR,
                        "/v1/supervision-agreements",
                        Map.of(
                                "workerId",
                                wren,
                                "rhythm",
                                "FORTNIGHTLY",
                                "expectations",
                                "Reflection first.",
                                "startsOn",
                                TODAY.plusDays(place).toString())));
        return Look.at(pat, Roles.SUPERVISOR, "/v1/supervision-agreements?workerId=" + wren);
    }

    private Look agenda(int children) {
        var wren = joined(Map.of());
        IntStream.range(0, children)
                .forEach(_ -> topics.deliver(new InvolvementState(
                        ChildId.next(),
                        List.of(new Involvement(wren, "PRIMARY", Instant.now())),
                        CaseId.next(),
                        null,
                        Instant.parse("2026-11-20T09:00:00Z"),
                        0)));
        var address = "/v1/supervision-agendas?workerId=" + text(wren);
        await().untilAsserted(() ->
                get(wren, Roles.SOCIAL_WORKER, address).statusCode(200).body("items", hasSize(children)));
        return Look.at(wren, Roles.SOCIAL_WORKER, address);
    }

    private Look gaps(int people) {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var _ = each(people, _ -> text(below(pat)));
        return Look.at(pat, Roles.SUPERVISOR, "/v1/supervision-gaps");
    }

    private Look teamsWithSomebody(int teams) {
        var _ = each(teams, _ -> text(joined(Map.of("teamId", openTeam(), "supervisorId", text(joined(Map.of()))))));
        return Look.at(PERSONNEL, Roles.WORKFORCE, "/v1/teams");
    }

    private Look coursesForEverybody(int courses) {
        var _ = teamsWithSomebody(courses);
        return courses(courses);
    }

    private Look courses(int courses) {
        var _ = each(courses, _ -> course());
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/courses");
    }

    /** Each of another course. */
    private Look courseSessions(int sessions) {
        var _ = each(sessions, _ -> planned(course(), 5));
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/course-sessions?limit=" + sessions);
    }

    private Look bookingsOfASession(int people) {
        var session = planned(course(), people);
        var _ = each(people, _ -> booked(joined(Map.of()), session));
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/course-sessions/%s/bookings".formatted(session));
    }

    private Look bookingsOfAPerson(int bookings) {
        var wren = joined(Map.of());
        var _ = each(bookings, _ -> booked(wren, planned(course(), 5)));
        return Look.at(wren, Roles.SOCIAL_WORKER, "/v1/bookings?workerId=" + text(wren));
    }

    private Look enrolments(int enrolments) {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var _ = each(
                enrolments,
                _ -> made(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/enrolments",
                        Map.of("workerId", text(below(pat)), "programme", "ASYE", "startedOn", "2026-09-07")));
        return Look.at(pat, Roles.SUPERVISOR, "/v1/enrolments?limit=200");
    }

    private Look cohorts(int cohorts) {
        var _ = each(
                cohorts,
                _ -> made(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/cohorts",
                        Map.of(
                                "name",
                                "Newly qualified",
                                "firstOn",
                                "2026-09-10",
                                "meetings",
                                3,
                                "workerIds",
                                List.of(text(newlyQualified())))));
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/cohorts?limit=" + cohorts);
    }

    private Look universities(int universities) {
        var _ = each(universities, _ -> university());
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/universities");
    }

    /** Each with another educator and of another university. */
    private Look placements(int placements) {
        var _ = each(placements, _ -> {
            var educator = registered(Map.of("grade", "PRACTICE_EDUCATOR"));
            var _ = able(educator, "PRACTICE_EDUCATOR_1", "2024-05-02");
            return made(
                    ACADEMY,
                    Roles.ACADEMY,
                    "/v1/placements",
                    Map.of(
                            "studentId",
                            text(joined(Map.of("grade", "STUDENT"))),
                            "universityId",
                            university(),
                            "route",
                            "STEP_UP",
                            "kind",
                            "FIRST",
                            "educatorId",
                            text(educator),
                            "days",
                            70,
                            "from",
                            "2026-01-12",
                            "until",
                            "2026-06-19"));
        });
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/placements?limit=" + placements);
    }

    private Look leads(int leads) {
        var _ = each(leads, _ -> {
            var worker = joined(Map.of());
            var _ = able(worker, "TALKING_MATS", "2026-01-15");
            return made(
                    ACADEMY,
                    Roles.ACADEMY,
                    "/v1/practice-leads",
                    Map.of("workerId", text(worker), "skill", "TALKING_MATS", "since", TODAY.toString()));
        });
        return Look.at(ACADEMY, Roles.ACADEMY, "/v1/practice-leads?skill=TALKING_MATS&limit=" + leads);
    }

    private Look objectives(int objectives) {
        var _ = each(
                objectives,
                _ -> made(
                        PERSONNEL,
                        Roles.LEADER,
                        "/v1/strategy/objectives",
                        Map.of(
                                "title",
                                "Children keep their social worker",
                                "figure",
                                "TURNOVER",
                                "teamId",
                                openTeam(),
                                "target",
                                Map.of("aim", "AT_MOST", "value", 0, "by", "2027-09-30"),
                                "ownerId",
                                text(joined(Map.of())))));
        return Look.at(PERSONNEL, Roles.LEADER, "/v1/strategy/objectives?limit=" + objectives);
    }

    private static String post(String team, String demand) {
        return made(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/posts",
                Map.of("teamId", team, "grade", "SOCIAL_WORKER", "fte", 1, "demand", demand, "openedOn", "2024-01-01"));
    }

    private static String absent(WorkerId worker, LocalDate from) {
        return made(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/staff/%s/absences".formatted(text(worker)),
                Map.of(
                        "reason",
                        "SIC",
                        "from",
                        from.toString(),
                        "until",
                        from.plusDays(1).toString()));
    }

    private static String able(WorkerId worker, String skill, String gainedOn) {
        return made(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/staff/%s/skills".formatted(text(worker)),
                Map.of("skill", skill, "gainedOn", gainedOn, "evidence", "Certificate"));
    }

    private static String course() {
        return made(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/courses",
                Map.of(
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
                        List.of("SOCIAL_WORKER")));
    }

    private static String planned(String course, int capacity) {
        return made(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/course-sessions",
                Map.of(
                        "courseId",
                        course,
                        "startsOn",
                        TODAY.plusMonths(2).toString(),
                        "endsOn",
                        TODAY.plusMonths(2).toString(),
                        "place",
                        "Virtual academy",
                        "capacity",
                        capacity));
    }

    private static String booked(WorkerId worker, String session) {
        return made(worker, Roles.SOCIAL_WORKER, "/v1/bookings", Map.of("sessionId", session));
    }

    private static String university() {
        return made(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/universities",
                Map.of("name", "University " + UUID.randomUUID(), "routes", List.of("STEP_UP")));
    }

    /** Another look at what is made for one. */
    private static IntFunction<Look> after(IntFunction<Look> made, WorkerId who, String role, String address) {
        return rows -> {
            var _ = made.apply(rows);
            return Look.at(who, role, address);
        };
    }

    private static IntFunction<Look> personnel(IntFunction<Look> made, String address) {
        return after(made, PERSONNEL, Roles.WORKFORCE, address);
    }

    private static IntFunction<Look> academy(IntFunction<Look> made, String address) {
        return after(made, ACADEMY, Roles.ACADEMY, address);
    }

    private static List<String> each(int times, IntFunction<String> made) {
        return IntStream.range(0, times).mapToObj(made).toList();
    }

    private static String made(WorkerId by, String role, String address, Map<String, ?> body) {
        return People.post(by, role, address, body).statusCode(201).extract().path("id");
    }
}
