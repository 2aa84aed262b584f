package org.holdfast.caseload.warning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class WarningCodes {

    @Produces
    @Singleton
    CodeSet warningTypes() {
        return CodeSet.of("warning-note-type", "Of what a warning warns", "Holdfast", WarningType.class);
    }
}
