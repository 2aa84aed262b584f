package org.holdfast.caseload.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private final WorkingHours hours =
            new WorkingHours(new WorkingDays(Optional.empty()), LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** In winter England's clock shows UTC, in summer an hour more; Christmas and the weekend count for nothing. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 4, 2026-11-23T14:00:00Z",
        "2026-11-23T15:00:00Z, 4, 2026-11-24T11:00:00Z",
        "2026-11-23T09:00:00Z, 8, 2026-11-23T17:00:00Z",
        "2026-11-23T06:30:00Z, 4, 2026-11-23T13:00:00Z",
        "2026-11-20T16:30:00Z, 8, 2026-11-23T16:30:00Z",
        "2026-11-21T12:00:00Z, 4, 2026-11-23T13:00:00Z",
        "2026-12-24T16:00:00Z, 4, 2026-12-29T12:00:00Z",
        "2026-07-06T08:00:00Z, 4, 2026-07-06T12:00:00Z",
        "2026-03-27T16:00:00Z, 8, 2026-03-30T15:00:00Z",
        "2026-11-23T20:00:00Z, 8, 2026-11-24T17:00:00Z"
    })
    void onlyOfficeHoursOfWorkingDaysCount(Instant from, int count, Instant due) {
        assertThat(hours.after(from, Duration.ofHours(count))).isEqualTo(due);
    }
}
