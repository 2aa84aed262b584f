package org.holdfast.workforce.candidate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of recruitment. */
class CandidateCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet stages() {
        return CodeSet.of("candidate-stage", "How far a candidate is", HOUSE, CandidateStage.class);
    }

    @Produces
    @Singleton
    CodeSet sources() {
        return CodeSet.of("candidate-source", "What brought somebody to apply", HOUSE, CandidateSource.class);
    }
}
