package org.holdfast.caseload.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.caseload.national.Participation;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A review that was held. */
@Schema(name = "PlanReview", description = "A review that was held")
record Review(
        @Schema(example = "2027-03-05") LocalDate heldOn,
        Participation participation,
        @Nullable AbuseCategory category,

        @Schema(example = "Robin sleeps through the night.", maxLength = 10000) @FreeText
        String finding,

        WorkerId recordedBy) {}
