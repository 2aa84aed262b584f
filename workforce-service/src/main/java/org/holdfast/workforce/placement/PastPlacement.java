package org.holdfast.workforce.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A student's time in practice, as far as it has come.
 *
 * @param outcome absent while it is not over
 */
record PastPlacement(
        @Valid @NotNull PlaceStudent placement,
        @Valid @Nullable EndPlacement outcome) {}
