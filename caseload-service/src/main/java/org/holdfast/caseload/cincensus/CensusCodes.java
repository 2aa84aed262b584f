package org.holdfast.caseload.cincensus;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class CensusCodes {

    @Produces
    @Singleton
    CodeSet rules() {
        return CodeSet.of(
                "census-rule", "What the validator of the census finds", "Children in need census", CensusRule.class);
    }
}
