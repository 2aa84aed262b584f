package org.holdfast.caseload.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of the old system, as far as it came.
 *
 * @param result absent where it is still under way
 * @param authorisedBy who answered for it; absent where it still waits for that
 */
record PastAssessment(
        @NotNull @PastOrPresent LocalDate startedOn,
        @NotNull WorkerId assessorId,
        @Valid @Nullable SubmitAssessment result,
        @Nullable WorkerId authorisedBy) {}
