package org.holdfast.workforce.agency;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of the agency rules. */
class AgencyCodes {

    private static final String GUIDANCE =
            "Agency child and family social workers, statutory guidance of 31 October 2024";

    @Produces
    @Singleton
    CodeSet rules() {
        return CodeSet.of("agency-rule", "What is asked of the use of agency workers", GUIDANCE, AgencyRule.class);
    }

    @Produces
    @Singleton
    CodeSet verdicts() {
        return CodeSet.of("agency-verdict", "How a rule stands", GUIDANCE, RuleVerdict.class);
    }

    @Produces
    @Singleton
    CodeSet leavingReasons() {
        return CodeSet.of("agency-leaving-reason", "Why the last permanent post ended", GUIDANCE, LeavingReason.class);
    }
}
