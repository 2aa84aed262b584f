package org.holdfast.workforce.staff;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that training or practice has made somebody able to do.
 *
 * @param source what gave it, such as a booking of a course: that alone may change it
 * @param skill code, such as `ABE`
 * @param heldUntil the last day on which it counts; absent where it does not end
 * @param evidence what was seen, where it was not a course of the academy
 */
@Embeddable
public record HeldSkill(
        UUID source,
        String skill,
        LocalDate gainedOn,
        @Nullable LocalDate heldUntil,
        @Nullable String evidence) {

    public boolean countsOn(LocalDate day) {
        return !gainedOn.isAfter(day) && (heldUntil == null || !heldUntil.isBefore(day));
    }
}
