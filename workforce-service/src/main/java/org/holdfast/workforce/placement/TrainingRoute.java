package org.holdfast.workforce.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** By which route a student comes. */
@Schema(description = "By which route a student comes; code set `training-route`", example = "STEP_UP")
enum TrainingRoute implements Coded {
    UNDERGRADUATE("Undergraduate degree"),
    POSTGRADUATE("Postgraduate degree"),
    DEGREE_APPRENTICESHIP("Degree apprenticeship"),
    STEP_UP("Step Up to Social Work"),
    APPROACH("Approach Social Work"),
    ASPIRING("Aspiring to Social Work");

    private final String label;

    TrainingRoute(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
