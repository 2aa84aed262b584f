package org.holdfast.workforce.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Something that the return lacks, or that the Department will ask about. */
@Schema(description = "Something that the return lacks, or that the Department will ask about")
record CensusProblem(
        CensusRule rule,

        @Schema(description = "In words", example = "Has no date of birth on record", maxLength = 200)
        String inWords,

        @Schema(description = "Whether the file is not written while it stands", example = "true")
        boolean stops,

        @Schema(description = "Whom it is about") @Nullable WorkerId workerId) {

    static CensusProblem of(CensusRule rule, @Nullable WorkerId worker) {
        return new CensusProblem(rule, rule.label(), rule.stops(), worker);
    }
}
