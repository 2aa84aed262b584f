package org.holdfast.caseload.visit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class VisitCodes {

    @Produces
    @Singleton
    CodeSet contactRules() {
        return CodeSet.of(
                "contact-rule",
                "By which rule a child is seen or a plan reviewed",
                "Regulations and local",
                ContactRule.class);
    }

    @Produces
    @Singleton
    CodeSet companions() {
        return CodeSet.of("visit-companion", "Who came along on a visit", "Holdfast", Companion.class);
    }
}
