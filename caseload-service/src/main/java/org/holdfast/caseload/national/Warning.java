package org.holdfast.caseload.national;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a query rule of the national validators asks about: not refused, for it may be right. */
@Schema(name = "RuleWarning")
public record Warning(
        @Schema(description = "The rule of the national validator", example = "8897Q", maxLength = 10)
        String rule,

        @Schema(example = "No factors are named: check that there are none", maxLength = 300)
        String inWords) {}
