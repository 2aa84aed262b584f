package org.holdfast.directwork.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of the search. */
class SearchCodes {

    @Produces
    @Singleton
    CodeSet hearing() {
        return CodeSet.of("tool-need-hearing", "How a need was heard in a question", "Holdfast", Hearing.class);
    }
}
