package org.holdfast.workforce.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Registration with Social Work England; a year of it ends on 30 November.
 *
 * @param until the last day on which the person may practise
 * @param status as read from the public register; absent while it was never read
 */
@Embeddable
record Registration(
        @Column(name = "registration_number") String number,

        @Column(name = "registered_until") @Nullable LocalDate until,

        @Column(name = "registration_status") @Enumerated(EnumType.STRING) @Nullable RegistrationStatus status,

        @Column(name = "registration_read_on") @Nullable LocalDate readOn) {

    /** `SW` and up to six digits, no leading zero: the form in which the register writes it. */
    static final String NUMBER = "^SW[1-9]\\d{0,5}$";

    static @Nullable Registration of(@Nullable String number, @Nullable LocalDate until) {
        if (number != null) {
            return new Registration(number, until, null, null);
        }
        if (until != null) {
            throw new RegistrationWithoutNumber();
        }
        return null;
    }
}
