package org.holdfast.workforce.career;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of the career map. */
class CareerCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet roads() {
        return CodeSet.of("career-road", "Which way a stage belongs to", HOUSE, Road.class);
    }

    @Produces
    @Singleton
    CodeSet requirements() {
        return CodeSet.of("career-requirement", "What kind of thing a step asks for", HOUSE, RequirementKind.class);
    }
}
