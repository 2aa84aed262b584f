package org.holdfast.caseload.restructure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class RestructureCodes {

    @Produces
    @Singleton
    CodeSet structureChanges() {
        return CodeSet.of("structure-change", "What changes in a restructure", "Holdfast", Change.Kind.class);
    }

    @Produces
    @Singleton
    CodeSet wishes() {
        return CodeSet.of("restructure-wish", "What a restructure tries for", "Holdfast", Wish.class);
    }

    @Produces
    @Singleton
    CodeSet restructureStatuses() {
        return CodeSet.of("restructure-status", "How far the search is", "Holdfast", RestructureStatus.class);
    }
}
