package org.holdfast.workforce.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when somebody works here. */
record Employment(LocalDate startedOn, @Nullable Departure departure) {

    @Nullable LocalDate lastDay() {
        return departure == null ? null : departure.lastDay();
    }

    boolean isOver(LocalDate day) {
        return departure != null && departure.lastDay().isBefore(day);
    }

    void refuseOutside(LocalDate day, String pointer) {
        if (day.isBefore(startedOn) || isOver(day)) {
            throw new OutsideEmployment(pointer);
        }
    }

    /** Nobody leaves before they joined. */
    Departure endedBy(Departure leaving) {
        if (leaving.lastDay().isBefore(startedOn)) {
            throw new OutsideEmployment("#/lastDay");
        }
        return leaving;
    }

    void refuseUnlessLeaving() {
        if (departure == null) {
            throw new NotLeaving();
        }
    }
}
