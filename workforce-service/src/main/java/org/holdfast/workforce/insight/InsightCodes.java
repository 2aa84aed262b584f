package org.holdfast.workforce.insight;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of the workforce's figures. */
class InsightCodes {

    @Produces
    @Singleton
    CodeSet groupings() {
        return CodeSet.of("workforce-grouping", "By what figures are told apart", "Holdfast", WorkforceGrouping.class);
    }
}
