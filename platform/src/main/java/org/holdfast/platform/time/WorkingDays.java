package org.holdfast.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The days that statutory clocks count: every day but Saturday, Sunday, Christmas Day, Good Friday and the bank holidays of
 * England (Children Act regulations), and but the closures a council adds.
 */
@ApplicationScoped
public class WorkingDays {

    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final String REGION = "eng";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Set<LocalDate> closures;

    public WorkingDays(@ConfigProperty(name = "holdfast.working-days.closures") Optional<List<LocalDate>> closures) {
        this.closures = Set.copyOf(closures.orElse(List.of()));
    }

    /** The day on which it happened does not count; the next working day is the first. */
    public LocalDate after(LocalDate day, int workingDays) {
        var due = day;
        for (var counted = 0; counted < workingDays; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                counted++;
            }
        }
        return due;
    }

    /** By the day it is in England when it happened. */
    public LocalDate after(Instant moment, int workingDays) {
        return after(dayOf(moment), workingDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closures.contains(day)
                && !holidays.isHoliday(day, REGION);
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ENGLAND);
    }
}
