package org.holdfast.workforce.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time on a programme, as far as it has come.
 *
 * @param agreement absent while it is not signed
 * @param judgements one, or more where the panel deferred
 * @param withdrawal where they were taken off it
 */
record PastEnrolment(
        @Valid @NotNull EnrolStaff start,
        @Valid @Nullable SignAgreement agreement,
        @NotNull @Size(max = 24) List<@Valid @NotNull RecordReview> reviews,
        @NotNull @Size(max = 50) List<@Valid @NotNull RecordObservation> observations,
        @NotNull @Size(max = 200) List<@Valid @NotNull RecordEvidence> evidence,
        @NotNull @Size(max = 10) List<@Valid @NotNull ExtendEnrolment> extensions,
        @NotNull @Size(max = 10) List<@Valid @NotNull PastJudgement> judgements,
        @Valid @Nullable Withdraw withdrawal) {}
