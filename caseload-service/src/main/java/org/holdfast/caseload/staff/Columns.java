package org.holdfast.caseload.staff;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.contracts.TypedId;
import org.jspecify.annotations.Nullable;

/** Reads and writes what native queries carry. */
final class Columns {

    private Columns() {}

    static @Nullable UUID uuid(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

    static LocalDate day(Object value) {
        return Objects.requireNonNull(ifDay(value));
    }

    static @Nullable LocalDate ifDay(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toLocalDate();
            default -> (LocalDate) value;
        };
    }
}
