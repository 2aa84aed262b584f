package org.holdfast.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.example.parcel.Parcelling.pack;
import static org.holdfast.example.parcel.Parcelling.parcelWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.platform.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayTest {

    @Inject
    MovableClock clock;

    @Inject
    WorkingDays days;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void theFutureBeginsAtMidnightInEngland() {
        clock.moveTo(Instant.parse("2027-06-30T22:58:00Z"));
        pack(parcelWith("packedOn", "2027-06-30")).statusCode(201);
        pack(parcelWith("packedOn", "2027-07-01"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/packedOn")))
                .body("errors.code", equalTo(List.of("past-or-present")));
        clock.moveTo(Instant.parse("2027-06-30T23:00:01Z"));
        pack(parcelWith("packedOn", "2027-07-01")).statusCode(201);
    }

    @Test
    void closuresAreConfigured() {
        assertThat(days.after(LocalDate.parse("2026-12-24"), 1)).isEqualTo(LocalDate.parse("2026-12-30"));
    }
}
