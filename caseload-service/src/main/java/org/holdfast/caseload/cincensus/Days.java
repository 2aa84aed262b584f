package org.holdfast.caseload.cincensus;

import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the database gives them. */
final class Days {

    private Days() {}

    static @Nullable LocalDate of(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
