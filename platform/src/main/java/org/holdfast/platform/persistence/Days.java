package org.holdfast.platform.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days in the rows of a native query, which come as one class or the other. */
public final class Days {

    private Days() {}

    public static @Nullable LocalDate of(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Of a column that is never empty. */
    public static LocalDate known(@Nullable Object value) {
        return Objects.requireNonNull(of(value));
    }
}
