package org.holdfast.directwork.editing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of editing the catalogue. */
class EditingCodes {

    @Produces
    @Singleton
    CodeSet editionStatuses() {
        return CodeSet.of("tool-version-status", "Where a version of a tool stands", "Holdfast", EditionStatus.class);
    }

    @Produces
    @Singleton
    CodeSet answers() {
        return CodeSet.of("draft-decision", "What is to become of a draft", "Holdfast", Decide.Answer.class);
    }
}
