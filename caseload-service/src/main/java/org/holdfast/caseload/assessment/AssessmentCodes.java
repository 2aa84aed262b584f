package org.holdfast.caseload.assessment;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class AssessmentCodes {

    @Produces
    @Singleton
    CodeSet factors() {
        return CodeSet.of(
                "assessment-factor",
                "What stands behind an assessment",
                "Children in need census",
                AssessmentFactor.class);
    }

    @Produces
    @Singleton
    CodeSet outcomes() {
        return CodeSet.of("assessment-outcome", "What follows from an assessment", "Holdfast", AssessmentOutcome.class);
    }

    @Produces
    @Singleton
    CodeSet statuses() {
        return CodeSet.of("assessment-status", "How far an assessment is", "Holdfast", AssessmentStatus.class);
    }

    @Produces
    @Singleton
    CodeSet findings() {
        return CodeSet.of(
                "checkpoint-finding", "What a manager found at a checkpoint", "Holdfast", CheckpointFinding.class);
    }
}
