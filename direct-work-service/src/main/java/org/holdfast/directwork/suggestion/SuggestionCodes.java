package org.holdfast.directwork.suggestion;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of suggestions. */
class SuggestionCodes {

    @Produces
    @Singleton
    CodeSet talks() {
        return CodeSet.of("child-talks", "How much a child talks", "Holdfast", Talks.class);
    }
}
