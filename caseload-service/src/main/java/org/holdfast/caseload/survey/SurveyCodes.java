package org.holdfast.caseload.survey;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class SurveyCodes {

    @Produces
    @Singleton
    CodeSet indicators() {
        return CodeSet.of("survey-indicator", "What children are asked", "Bright Spots", Indicator.class);
    }

    @Produces
    @Singleton
    CodeSet bands() {
        return CodeSet.of("survey-band", "The ages in which children are asked", "Bright Spots", SurveyBand.class);
    }

    @Produces
    @Singleton
    CodeSet replies() {
        return CodeSet.of("survey-reply", "What somebody replies", "Holdfast", Reply.class);
    }
}
