package org.holdfast.workforce.calendar;

import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** How often something is done at least. */
@Schema(description = "How often at least; code set `rhythm`", example = "FORTNIGHTLY")
public enum Rhythm implements Coded {
    WEEKLY("Every week", Period.ofWeeks(1)),
    FORTNIGHTLY("Every two weeks", Period.ofWeeks(2)),
    FOUR_WEEKLY("Every four weeks", Period.ofWeeks(4)),
    MONTHLY("Every month", Period.ofMonths(1)),
    SIX_WEEKLY("Every six weeks", Period.ofWeeks(6)),
    QUARTERLY("Every three months", Period.ofMonths(3));

    private final String label;
    private final Period span;

    Rhythm(String label, Period span) {
        this.label = label;
        this.span = span;
    }

    /** The last day on which the next one is in time. */
    public LocalDate after(LocalDate day) {
        return day.plus(span);
    }

    public boolean isRarerThan(Rhythm other) {
        var anyDay = LocalDate.EPOCH;
        return after(anyDay).isAfter(other.after(anyDay));
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
