package org.holdfast.caseload.clock;

import java.time.LocalDate;
import org.holdfast.platform.time.WorkingDays;

/** A span of days, working days, weeks or months. */
public record Interval(int length, Unit unit) {

    /** In what a rule counts. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS
    }

    public LocalDate after(LocalDate day, WorkingDays workingDays) {
        return switch (unit) {
            case DAYS -> day.plusDays(length);
            case WORKING_DAYS -> workingDays.after(day, length);
            case WEEKS -> day.plusWeeks(length);
            case MONTHS -> day.plusMonths(length);
        };
    }
}
