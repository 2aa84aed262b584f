package org.holdfast.workforce.absence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes that absences are recorded with. */
class AbsenceCodes {

    @Produces
    @Singleton
    CodeSet absenceReasons() {
        return CodeSet.of(
                "absence-reason", "Why somebody is away", "Social work workforce census", AbsenceReason.class);
    }
}
