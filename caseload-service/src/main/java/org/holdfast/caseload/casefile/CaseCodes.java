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

    @Produces
    @Singleton
    CodeSet complexities() {
        return CodeSet.of("case-complexity", "How much thought a case takes", "Holdfast", Complexity.class);
    }

    @Produces
    @Singleton
    CodeSet circumstances() {
        return CodeSet.of(
                "case-circumstance", "What makes a case take more time than its type", "Holdfast", Circumstance.class);
    }

    @Produces
    @Singleton
    CodeSet closureReasons() {
        return CodeSet.of("case-closure-reason", "Why a case closes", "Children in need census", ClosureReason.class);
    }

    @Produces
    @Singleton
    CodeSet communitySupport() {
        return CodeSet.of(
                "community-support", "Who is there for a family afterwards", "Holdfast", TakenOverBy.Kind.class);
    }
}
