package org.holdfast.caseload.staff;

import java.util.UUID;
import org.holdfast.contracts.TypedId;
import org.jspecify.annotations.Nullable;

/** Writes what native queries carry. */
final class Columns {

    private Columns() {}

    static @Nullable UUID uuid(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }
}
