package org.holdfast.caseload.clock;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class ClockCodes {

    @Produces
    @Singleton
    CodeSet bases() {
        return CodeSet.of("rule-basis", "Who sets a rule", "Holdfast", Basis.class);
    }
}
