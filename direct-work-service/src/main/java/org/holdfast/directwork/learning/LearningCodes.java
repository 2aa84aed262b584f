package org.holdfast.directwork.learning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of shared learning. */
class LearningCodes {

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("name-kind", "By what somebody could be recognised in a text", "Holdfast", NameKind.class);
    }

    @Produces
    @Singleton
    CodeSet statuses() {
        return CodeSet.of("practice-note-status", "Where a practice note stands", "Holdfast", NoteStatus.class);
    }

    @Produces
    @Singleton
    CodeSet verdicts() {
        return CodeSet.of("practice-note-verdict", "What becomes of a note", "Holdfast", Moderate.Verdict.class);
    }
}
