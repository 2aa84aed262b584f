package org.holdfast.workforce.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A supervision that was planned, and what came of it.
 *
 * @param record absent where it was not held, or is still to come
 * @param cancellation where it was called off
 */
record PastSupervision(
        @Valid @NotNull PlanSupervision plan,
        @Valid @Nullable RecordSupervision record,
        @Valid @Nullable CancelSupervision cancellation) {}
