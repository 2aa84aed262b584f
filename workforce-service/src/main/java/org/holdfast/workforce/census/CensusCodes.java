package org.holdfast.workforce.census;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of the workforce census that the register does not have of its own. */
class CensusCodes {

    private static final String CENSUS = "Social work workforce census";

    @Produces
    @Singleton
    CodeSet genders() {
        return CodeSet.of("census-gender", "What somebody says of their gender", CENSUS, Gender.class);
    }

    @Produces
    @Singleton
    CodeSet ethnicities() {
        return CodeSet.of("census-ethnicity", "What somebody says of their ethnicity", CENSUS, CensusEthnicity.class);
    }

    @Produces
    @Singleton
    CodeSet qualificationLevels() {
        return CodeSet.of("qualification-level", "How somebody qualified", CENSUS, QualificationLevel.class);
    }

    @Produces
    @Singleton
    CodeSet startOrigins() {
        return CodeSet.of("start-origin", "Where somebody came from who started", CENSUS, StartOrigin.class);
    }

    @Produces
    @Singleton
    CodeSet rules() {
        return CodeSet.of("census-rule", "What is looked at before the return is sent", "Holdfast", CensusRule.class);
    }
}
