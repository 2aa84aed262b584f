package org.holdfast.workforce.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.StaffState;

/**
 * Days on which a person takes on less than grade and hours allow.
 *
 * @param source what it is given for, such as an enrolment: that alone may change it
 * @param percent of the usual limit that is taken away, 1 to 100
 */
@Embeddable
public record Protection(
        UUID source,
        String reason,
        int percent,
        @Column(name = "protected_from") LocalDate from,
        @Column(name = "protected_until") LocalDate until) {

    boolean isOverBy(LocalDate day) {
        return until.isBefore(day);
    }

    StaffState.Protection state() {
        return new StaffState.Protection(reason, percent, from, until);
    }
}
