package org.holdfast.caseload.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the old system, as far as it came.
 *
 * @param end absent while it is open
 */
record PastPlan(
        @Valid @NotNull StartPlan start,
        @NotNull @Size(max = 100) List<@Valid @NotNull ReviewPlan> reviews,
        @NotNull @Size(max = 200) List<@Valid @NotNull HoldCoreGroup> coreGroups,
        @Valid @Nullable EndPlan end) {}
