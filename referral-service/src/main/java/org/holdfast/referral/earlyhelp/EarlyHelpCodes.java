package org.holdfast.referral.earlyhelp;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class EarlyHelpCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet routes() {
        return CodeSet.of("early-help-route", "How a family came to early help", HOUSE, Route.class);
    }

    @Produces
    @Singleton
    CodeSet progress() {
        return CodeSet.of("early-help-progress", "How early help goes", HOUSE, Progress.class);
    }

    @Produces
    @Singleton
    CodeSet endings() {
        return CodeSet.of("early-help-ending", "Why early help ended", HOUSE, PlanEnding.class);
    }
}
