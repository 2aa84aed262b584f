package org.holdfast.workforce.post;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes of posts. */
class PostCodes {

    @Produces
    @Singleton
    CodeSet demands() {
        return CodeSet.of("demand", "How easily a post is filled", "Holdfast", Demand.class);
    }
}
