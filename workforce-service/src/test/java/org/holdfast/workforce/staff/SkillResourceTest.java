package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.newlyQualified;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;
import static org.holdfast.workforce.People.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.SkillExpired;
import org.holdfast.contracts.WorkforceEvent.SkillGained;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillResourceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate COURSE = LocalDate.of(2027, 2, 8);
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 2, 7);

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @Inject
    ExpiredSkills expired;

    @BeforeEach
    void inNovember() {
        moveTo(TODAY);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void aCourseGivesASkillThatEndsByItselfAndIsToldBothTimes() {
        var wren = newlyQualified();
        attend("SUPERVISION", wren);

        skills(wren)
                .body("items.skill", contains("SUPERVISION"))
                .body("items[0].gainedOn", equalTo(COURSE.toString()))
                .body("items[0].until", equalTo(LAST_DAY.toString()))
                .body("items[0].counts", equalTo(true));
        await().untilAsserted(
                        () -> assertThat(told(topics, wren).getLast().skills()).containsExactly("SUPERVISION"));

        moveTo(LAST_DAY);
        expired.sweep();
        assertThat(expirations(wren)).isEmpty();
        moveTo(LAST_DAY.plusDays(1));
        expired.sweep();
        expired.sweep();

        await().untilAsserted(() -> assertThat(expirations(wren)).hasSize(1));
        assertThat(expirations(wren).getFirst().on()).isEqualTo(LAST_DAY);
        await().untilAsserted(
                        () -> assertThat(told(topics, wren).getLast().skills()).isNull());
        skills(wren).body("items[0].counts", equalTo(false));
    }

    @Test
    void whatAnotherCourseStillGivesHasNotExpired() {
        var wren = newlyQualified();
        brings(wren, "SUPERVISION", "2025-03-01", "2026-12-31").statusCode(201);
        attend("SUPERVISION", wren);
        moveTo(LocalDate.of(2027, 6, 1));
        expired.sweep();

        skills(wren).body("items.counts", contains(true, false));
        assertThat(expirations(wren)).isEmpty();
    }

    @Test
    void whatSomebodyBringsWithThemIsRecordedByTheAcademyAndTold() {
        var wren = joined(Map.of());
        brings(wren, "ABE", "2021-06-18", null).statusCode(201).body("evidence", equalTo("Certificate of 2021"));
        brings(wren, "COURT_SKILLS", "2026-11-24", null).statusCode(422).body("code", equalTo("gained-ahead"));
        post(wren, Roles.SOCIAL_WORKER, skillsOf(wren), Map.of()).statusCode(403);

        await().untilAsserted(() -> assertThat(topics.published(SkillGained.class))
                .filteredOn(gained -> gained.workerId().equals(wren))
                .singleElement()
                .satisfies(gained -> assertThat(gained.skill()).isEqualTo("ABE")));
    }

    @Test
    void practiceIsLedByWhoHasTheSkillWhateverTheGrade() {
        var wren = newlyQualified();
        name(wren, "TALKING_MATS").statusCode(422).body("code", equalTo("lead-without-skill"));
        brings(wren, "TALKING_MATS", "2026-01-15", null).statusCode(201);

        var lead = name(wren, "TALKING_MATS")
                .statusCode(201)
                .header("Location", not(endsWith("practice-leads")))
                .extract()
                .<String>path("id");
        name(wren, "TALKING_MATS").statusCode(409).body("code", equalTo("leads-already"));
        leads("TALKING_MATS").body("items.workerId", hasItem(text(wren)));

        end(lead, "2026-11-20").statusCode(422).body("code", equalTo("ends-before-the-first-day"));
        end(lead, "2027-03-31").statusCode(200).body("until", equalTo("2027-03-31"));
        end(lead, "2027-03-31").statusCode(409).body("code", equalTo("leads-no-more"));
        leads("TALKING_MATS").body("items.workerId", not(hasItem(text(wren))));
    }

    private static ValidatableResponse brings(WorkerId worker, String skill, String gainedOn, String until) {
        var body = until == null
                ? Map.of("skill", skill, "gainedOn", gainedOn, "evidence", "Certificate of 2021")
                : Map.of("skill", skill, "gainedOn", gainedOn, "until", until, "evidence", "Certificate of 2021");
        return post(ACADEMY, Roles.ACADEMY, skillsOf(worker), body);
    }

    private static ValidatableResponse name(WorkerId worker, String skill) {
        return post(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/practice-leads",
                Map.of("workerId", text(worker), "skill", skill, "since", "2026-12-01"));
    }

    private static ValidatableResponse end(String lead, String until) {
        return post(ACADEMY, Roles.ACADEMY, "/v1/practice-leads/" + lead + "/ending", Map.of("until", until));
    }

    private static ValidatableResponse leads(String skill) {
        return get(joined(Map.of()), Roles.SOCIAL_WORKER, "/v1/practice-leads?limit=200&skill=" + skill)
                .statusCode(200);
    }

    private void attend(String code, WorkerId worker) {
        var course = get(ACADEMY, Roles.ACADEMY, "/v1/courses")
                .extract()
                .<String>path("items.find { it.code == '%s' }.id".formatted(code));
        var session = post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/course-sessions",
                        Map.of(
                                "courseId",
                                course,
                                "startsOn",
                                COURSE.toString(),
                                "endsOn",
                                COURSE.toString(),
                                "place",
                                "Virtual academy",
                                "capacity",
                                5))
                .statusCode(201)
                .extract()
                .<String>path("id");
        post(worker, Roles.SOCIAL_WORKER, "/v1/bookings", Map.of("sessionId", session))
                .statusCode(201);
        moveTo(COURSE);
        post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/course-sessions/" + session + "/register",
                        Map.of("attended", List.of(text(worker))))
                .statusCode(200);
    }

    private List<SkillExpired> expirations(WorkerId worker) {
        return topics.published(SkillExpired.class).stream()
                .filter(event -> event.workerId().equals(worker))
                .toList();
    }

    private static ValidatableResponse skills(WorkerId worker) {
        return get(worker, Roles.SOCIAL_WORKER, skillsOf(worker)).statusCode(200);
    }

    private static String skillsOf(WorkerId worker) {
        return "/v1/staff/" + text(worker) + "/skills";
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(WorkingDays.ENGLAND).toInstant());
    }
}
