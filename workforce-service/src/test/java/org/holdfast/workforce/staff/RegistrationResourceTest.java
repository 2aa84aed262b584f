package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.DepartureCorrected;
import org.holdfast.contracts.WorkforceEvent.RegistrationLapsed;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationResourceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    private final String number = StaffFixtures.freshNumber();

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @Inject
    LapsedRegistrations lapsed;

    @BeforeEach
    void inTheWindowOfRenewal() {
        moveTo(LocalDate.of(2026, 11, 20));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void aRenewalIsReadFromTheRegisterAndToldToTheOthers() {
        var wren = registeredUntilNovember();

        read(wren, "REGISTERED", "2027-11-30").statusCode(200).body("registeredUntil", equalTo("2027-11-30"));

        await().untilAsserted(() ->
                assertThat(told(topics, wren).getLast().registeredUntil()).isEqualTo(LocalDate.of(2027, 11, 30)));
    }

    @Test
    void whoIsSuspendedIsToldAsNotRegisteredFromThatDay() {
        var wren = registeredUntilNovember();

        read(wren, "SUSPENDED", "2027-11-30").statusCode(200).body("registeredUntil", equalTo("2026-11-19"));
        read(wren, "WITH_CONDITIONS", "2027-11-30").body("registeredUntil", equalTo("2027-11-30"));
    }

    @Test
    void aRegistrationThatLapsesIsToldOnce() {
        var wren = registeredUntilNovember();
        moveTo(LAST_DAY);
        lapsed.sweep();
        assertThat(lapses(wren)).isEmpty();

        moveTo(LAST_DAY.plusDays(1));
        lapsed.sweep();
        lapsed.sweep();

        await().untilAsserted(() ->
                assertThat(lapses(wren)).extracting(RegistrationLapsed::on).containsExactly(LAST_DAY));
    }

    @Test
    void aNumberBelongsToOnePerson() {
        var _ = registeredUntilNovember();
        var other = joined(Map.of());

        read(other, "REGISTERED", "2027-11-30").statusCode(409).body("code", equalTo("registration-already-held"));
        post(PERSONNEL, Roles.SUPERVISOR, "/v1/staff/" + text(other) + "/registration-readings", Map.of())
                .statusCode(403);
    }

    @Test
    void theRegisterIsNotReadAhead() {
        post(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        "/v1/staff/" + text(joined(Map.of())) + "/registration-readings",
                        Map.of(
                                "registrationNumber", number,
                                "registeredUntil", "2027-11-30",
                                "status", "REGISTERED",
                                "readOn", "2026-11-21"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/readOn")));
    }

    @Test
    void aWrongDepartureIsTakenBackEvenOnceItsLastDayIsOver() {
        var wren = joined(Map.of());
        correctDeparture(wren).statusCode(409).body("code", equalTo("not-leaving"));
        leaves(wren, "2026-11-13");

        correctDeparture(wren).statusCode(200).body("lastDay", nullValue());

        get(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(wren)).body("lastDay", nullValue());
        await().untilAsserted(() -> assertThat(topics.published(DepartureCorrected.class))
                .anyMatch(fact -> fact.workerId().equals(wren) && fact.version() == 2));
        assertThat(told(topics, wren).getLast().lastDay()).isNull();
    }

    @Test
    void whoseNumberIsSomebodyElsesByNowDoesNotComeBackWithIt() {
        var wren = registeredUntilNovember();
        leaves(wren, "2026-11-13");
        var _ = registeredUntilNovember();

        correctDeparture(wren).statusCode(409).body("code", equalTo("registration-already-held"));
    }

    private WorkerId registeredUntilNovember() {
        return joined(Map.of("registrationNumber", number, "registeredUntil", LAST_DAY.toString()));
    }

    private ValidatableResponse read(WorkerId worker, String status, String until) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/staff/" + text(worker) + "/registration-readings",
                Map.of(
                        "registrationNumber", number,
                        "registeredUntil", until,
                        "status", status,
                        "readOn", "2026-11-20"));
    }

    private static ValidatableResponse correctDeparture(WorkerId worker) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/staff/" + text(worker) + "/departure-corrections",
                Map.of("reason", "Notice was taken back"));
    }

    private List<RegistrationLapsed> lapses(WorkerId worker) {
        return topics.published(RegistrationLapsed.class).stream()
                .filter(fact -> fact.workerId().equals(worker))
                .toList();
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(WorkingDays.ENGLAND).toInstant());
    }
}
