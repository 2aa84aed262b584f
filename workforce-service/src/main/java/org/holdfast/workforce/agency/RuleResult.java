package org.holdfast.workforce.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one rule stands, and why. */
@Schema(name = "AgencyRuleResult", description = "How one rule stands, and why")
record RuleResult(
        AgencyRule rule,
        RuleVerdict verdict,

        @Schema(
                description = "In words and numbers",
                example = "52 months of practice; 3 years are asked for",
                maxLength = 300)
        String reason) {}
