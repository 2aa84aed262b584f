package org.holdfast.workforce.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** How a rule stands in one case. */
@Schema(description = "How a rule stands; code set `agency-verdict`", example = "PASS")
enum RuleVerdict implements Coded {
    PASS("The rule is kept"),
    BREACH("The rule is broken"),
    EXEMPT("The rule does not hold here");

    private final String label;

    RuleVerdict(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
