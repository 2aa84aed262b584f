package org.holdfast.workforce.academy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course that was held, or is to be, with those who have or had places.
 *
 * @param register who was there; absent while it is not over
 */
record PastCourseSession(
        @Valid @NotNull PlanCourse plan,
        @NotNull @Size(max = 500) List<@Valid @NotNull PastPlace> places,
        @Valid @Nullable TakeRegister register) {

    List<PastPlace> inOrder() {
        return places.stream().sorted(Comparator.comparing(PastPlace::bookedAt)).toList();
    }
}
