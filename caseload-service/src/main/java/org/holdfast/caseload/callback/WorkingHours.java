package org.holdfast.caseload.callback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.platform.time.WorkingDays;

/** The hours in which calls are returned: those of the office, on working days, as the clock shows them in England. */
@ApplicationScoped
class WorkingHours {

    private final WorkingDays days;
    private final LocalTime opens;
    private final LocalTime closes;

    WorkingHours(
            WorkingDays days,
            @ConfigProperty(name = "caseload.office.opens", defaultValue = "09:00") LocalTime opens,
            @ConfigProperty(name = "caseload.office.closes", defaultValue = "17:00") LocalTime closes) {
        this.days = days;
        this.opens = opens;
        this.closes = closes;
    }

    /** So many working hours after a moment; a moment outside of them counts as the next opening. */
    Instant after(Instant moment, Duration hours) {
        var at = nextOpen(moment.atZone(WorkingDays.ENGLAND));
        var left = hours;
        while (true) {
            var today = Duration.between(at, at.with(closes));
            if (left.compareTo(today) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = nextOpen(at.plusDays(1).with(opens));
        }
    }

    private ZonedDateTime nextOpen(ZonedDateTime moment) {
        var at = moment;
        if (at.toLocalTime().isBefore(opens)) {
            at = at.with(opens);
        } else if (!at.toLocalTime().isBefore(closes)) {
            at = at.plusDays(1).with(opens);
        }
        while (!days.isWorkingDay(at.toLocalDate())) {
            at = at.plusDays(1).with(opens);
        }
        return at;
    }
}
