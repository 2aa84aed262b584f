package org.holdfast.caseload.mapping;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class MappingCodes {

    @Produces
    @Singleton
    CodeSet raters() {
        return CodeSet.of("safety-scale-rater", "Who says how safe it is", "Signs of Safety", Rater.class);
    }
}
