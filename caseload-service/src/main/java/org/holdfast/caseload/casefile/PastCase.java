package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.national.PrimaryNeed;
import org.holdfast.platform.national.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * A case that was opened in the old system.
 *
 * @param teamId left out where the child's postcode says which team holds the case
 * @param source of the referral, where it is not brought in itself
 * @param primaryNeed likewise
 * @param referredOn from when the time to assess counts, where that was before the case was opened
 */
record PastCase(
        @NotNull ChildId childId,
        @NotNull CaseType type,
        @Nullable TeamId teamId,
        @Nullable ReferralId referralId,
        @PastOrPresent @Nullable LocalDate referredOn,
        @Nullable ReferralSource source,
        @Nullable PrimaryNeed primaryNeed) {}
