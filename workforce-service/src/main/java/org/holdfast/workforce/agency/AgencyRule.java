package org.holdfast.workforce.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What the statutory guidance of 31 October 2024 asks of the use of agency social workers. */
@Schema(description = "A rule about agency social workers; code set `agency-rule`", example = "COOL_OFF")
enum AgencyRule implements Coded {
    EXPERIENCE("Three years of practice with children and families after qualifying"),
    COOL_OFF("Three months between a permanent post in the region and agency work there"),
    REFERENCE("A reference that tells of practice"),
    NOTICE("Four weeks of notice, on both sides"),
    PRICE("Within the price cap of the region"),
    PROJECT_TEAM("Project teams: each worker named and priced apart");

    private final String label;

    AgencyRule(String label) {
        this.label = label;
    }

    RuleResult when(boolean kept, String reason) {
        return new RuleResult(this, kept ? RuleVerdict.PASS : RuleVerdict.BREACH, reason);
    }

    RuleResult exempt(String reason) {
        return new RuleResult(this, RuleVerdict.EXEMPT, reason);
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
