package org.holdfast.workforce.strategy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of the workforce strategy. */
class StrategyCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet figures() {
        return CodeSet.of("strategy-figure", "What an objective is measured by", HOUSE, Figure.class);
    }

    @Produces
    @Singleton
    CodeSet aims() {
        return CodeSet.of("strategy-aim", "On which side of the target a figure should be", HOUSE, Aim.class);
    }

    @Produces
    @Singleton
    CodeSet standings() {
        return CodeSet.of("objective-standing", "How an objective stands", HOUSE, ObjectiveStanding.class);
    }
}
