package org.holdfast.caseload.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Begins an assessment. */
@Schema(description = "Begins an assessment of the child and the family")
record StartAssessment(
        @Schema(
                description = "The day on which it began, today or before, and not before the referral",
                example = "2026-11-20")
        @NotNull @PastOrPresent LocalDate startedOn,

        @Schema(description = "Who assesses; whoever sends this where absent") @Nullable WorkerId assessorId) {}
