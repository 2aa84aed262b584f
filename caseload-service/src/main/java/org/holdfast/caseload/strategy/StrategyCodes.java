package org.holdfast.caseload.strategy;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class StrategyCodes {

    @Produces
    @Singleton
    CodeSet agencies() {
        return CodeSet.of("agency-at-the-table", "Who takes part", "Holdfast", Agency.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of("strategy-outcome", "What a strategy discussion decides", "Holdfast", StrategyOutcome.class);
    }
}
