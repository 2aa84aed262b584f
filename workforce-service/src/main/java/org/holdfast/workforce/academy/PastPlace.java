package org.holdfast.workforce.academy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A place on a course, or in the queue for it, that somebody had.
 *
 * @param id that the booking shall have
 * @param bookedAt places were given in the order in which they were asked for
 */
record PastPlace(
        @Nullable UUID id,
        @NotNull WorkerId workerId,
        @NotNull @PastOrPresent Instant bookedAt) {

    BookingId booking() {
        return new BookingId(id == null ? TypedId.fresh() : id);
    }
}
