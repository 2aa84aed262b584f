package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The early help assessment is complete. */
@Schema(name = "CompleteEarlyHelpAssessment", description = "The early help assessment is complete")
record CompleteAssessment(
        @Schema(example = "2026-12-08") @NotNull @PastOrPresent LocalDate completedOn) {}
