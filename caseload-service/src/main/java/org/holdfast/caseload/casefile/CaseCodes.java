package org.holdfast.caseload.casefile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class CaseCodes {

    @Produces
    @Singleton
    CodeSet caseTypes() {
        return CodeSet.of("case-type", "Why children's services are open to a child", "Holdfast", CaseType.class);
    }
}
