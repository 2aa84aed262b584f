package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.national.PrimaryNeed;
import org.holdfast.platform.national.ReferralSource;

/** Says where a case came from. */
@Schema(description = "Says where a case came from, where no referral of this front door led to it or its day is wrong")
record SayOrigin(
        @Schema(description = "The day of the referral, today or before", example = "2026-03-02")
        @NotNull @PastOrPresent LocalDate referredOn,

        @NotNull ReferralSource source,
        @NotNull PrimaryNeed primaryNeed) {}
