package org.holdfast.referral.insight;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class InsightCodes {

    @Produces
    @Singleton
    CodeSet groupings() {
        return CodeSet.of("front-door-grouping", "By what figures are told apart", "Holdfast", Grouping.class);
    }
}
