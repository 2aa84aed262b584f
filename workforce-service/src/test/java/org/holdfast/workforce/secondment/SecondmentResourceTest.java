package org.holdfast.workforce.secondment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.leaves;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;
import static org.holdfast.workforce.People.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.contracts.StaffState.Protection;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecondmentResourceTest {

    private static final LocalDate FIRST = LocalDate.now(WorkingDays.ENGLAND).plusDays(10);
    private static final LocalDate LAST = FIRST.plusMonths(12).minusDays(1);

    @Inject
    Topics topics;

    private WorkerId manager = WorkerId.next();

    @BeforeEach
    void aTeamManager() {
        manager = joined(Map.of("grade", "TEAM_MANAGER"));
    }

    @Test
    void aTeamManagerMentorsAtTheAcademyForTwelveMonthsAndTakesOnNoCases() {
        second(FIRST, LAST).statusCode(201).body("purpose", equalTo("ACADEMY_MENTOR"));

        get(PERSONNEL, Roles.ACADEMY, path())
                .statusCode(200)
                .body("items.from", equalTo(List.of(FIRST.toString())))
                .body("items.until", equalTo(List.of(LAST.toString())));
        await().untilAsserted(() -> assertThat(told(topics, manager).getLast().protections())
                .containsExactly(new Protection("SECONDMENT", 100, FIRST, LAST)));
    }

    @Test
    void whoComesBackEarlierTakesOnCasesFromThatDay() {
        var id = second(FIRST, LAST).statusCode(201).extract().<String>path("id");

        post(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        path() + "/" + id + "/return",
                        Map.of("on", FIRST.plusDays(30).toString()))
                .statusCode(200)
                .body("until", equalTo(FIRST.plusDays(29).toString()));

        await().untilAsserted(() -> assertThat(told(topics, manager).getLast().protections())
                .containsExactly(new Protection("SECONDMENT", 100, FIRST, FIRST.plusDays(29))));
        post(PERSONNEL, Roles.WORKFORCE, path() + "/" + id + "/return", Map.of("on", FIRST.toString()))
                .statusCode(422)
                .body("code", equalTo("not-seconded-then"));
    }

    @Test
    void ofSecondmentsAgreedAtOnceTheOthersAreToldWhatTheyOverlap() {
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(_ -> second(FIRST, LAST).extract())
                        .map(answer -> answer.statusCode() + " " + answer.path("code"))
                        .sorted())
                .containsExactly(
                        "201 null", "409 secondments-overlap", "409 secondments-overlap", "409 secondments-overlap");
    }

    @Test
    void nobodyIsSecondedTwiceOnOneDay() {
        second(FIRST, LAST).statusCode(201);

        second(LAST, LAST.plusDays(10)).statusCode(409).body("code", equalTo("secondments-overlap"));
        second(LAST.plusDays(1), LAST.plusDays(10)).statusCode(201);
    }

    @Test
    void whoeverIsSecondedWorksHereThroughout() {
        leaves(manager, LAST.minusDays(1).toString());

        second(FIRST, LAST).statusCode(422).body("code", equalTo("seconded-outside-employment"));
        second(FIRST, FIRST.minusDays(1)).statusCode(422).body("errors.pointer", equalTo(List.of("#/until")));
    }

    @Test
    void onlyWorkforceSeconds() {
        post(PERSONNEL, Roles.ACADEMY, path(), Map.of()).statusCode(403).body("code", equalTo("role-refused"));
    }

    private String path() {
        return "/v1/staff/" + text(manager) + "/secondments";
    }

    private ValidatableResponse second(LocalDate from, LocalDate until) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                path(),
                Map.of(
                        "purpose",
                        "ACADEMY_MENTOR",
                        "from",
                        from.toString(),
                        "until",
                        until.toString(),
                        "note",
                        "September cohort"));
    }
}
