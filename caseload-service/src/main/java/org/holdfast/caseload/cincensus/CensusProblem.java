package org.holdfast.caseload.cincensus;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** What the national validator would say about a child. */
@Schema(name = "CensusProblem")
record CensusProblem(
        @Schema(description = "The rule of the national validator", example = "8866", maxLength = 10)
        String rule,

        @Schema(description = "An error is mended before sending; a query is looked at, for it may be right")
        CensusRule.Level level,

        ChildId childId,

        @Schema(description = "The case, where it is about one") @Nullable CaseId caseId,

        @Schema(description = "The field of the census", example = "ReferralSource", maxLength = 60)
        String field,

        @Schema(example = "The source of the referral is missing, or is none of the codes", maxLength = 300)
        String inWords,

        @Schema(example = "Say where the case came from", maxLength = 300)
        String whatToDo) {

    static CensusProblem of(CensusRule rule, ChildId child, @Nullable CaseId file) {
        return new CensusProblem(rule.code(), rule.level(), child, file, rule.field(), rule.label(), rule.whatToDo());
    }
}
