package org.holdfast.workforce.placement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of practice education. */
class PlacementCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("placement-kind", "Which of the placements of a course it is", HOUSE, PlacementKind.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of("placement-outcome", "What a placement came to", HOUSE, PlacementOutcome.class);
    }

    @Produces
    @Singleton
    CodeSet routes() {
        return CodeSet.of("training-route", "By which route a student comes", HOUSE, TrainingRoute.class);
    }
}
