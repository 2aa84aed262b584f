package org.holdfast.workforce.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the assessor recommended, and what the panel made of it.
 *
 * @param panel absent where it has not met, or where the assessor judges alone
 */
record PastJudgement(
        @Valid @NotNull Recommend recommendation,
        @Valid @Nullable DecideAtPanel panel) {}
