package org.holdfast.workforce.secondment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes that secondments are recorded with. */
class SecondmentCodes {

    @Produces
    @Singleton
    CodeSet purposes() {
        return CodeSet.of("secondment-purpose", "What somebody is seconded for", "Holdfast", SecondmentPurpose.class);
    }
}
