package org.holdfast.directwork.artefact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The code sets of artefacts. */
class ArtefactCodes {

    @Produces
    @Singleton
    CodeSet originals() {
        return CodeSet.of("artefact-original", "Where the thing is that the picture shows", "Holdfast", Original.class);
    }
}
