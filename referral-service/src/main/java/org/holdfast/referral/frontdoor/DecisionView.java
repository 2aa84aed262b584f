package org.holdfast.referral.frontdoor;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.national.PrimaryNeed;
import org.jspecify.annotations.Nullable;

/** A decision about one child, with its authorisation where there is one. */
@Schema(name = "Decision")
record DecisionView(
        DecisionId id,
        ChildId childId,
        Outcome outcome,
        @Schema(example = "3") int level,
        @Nullable PrimaryNeed primaryNeed,

        @Schema(example = "Robin is worried at home and Mum asks for help with her drinking.", maxLength = 4000)
        String rationale,

        boolean urgent,
        DecisionStatus status,
        WorkerId decidedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant decidedAt,

        @Schema(description = "Who authorised it or sent it back") @Nullable WorkerId answeredBy,

        @Nullable Instant answeredAt,

        @Schema(
                description = "The manager's note or reason",
                example = "Agreed: the family wants help and this needs a social worker.",
                maxLength = 2000)
        @Nullable String answer)
        implements Identified {}
