package org.holdfast.caseload.careleaver;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class CareLeaverCodes {

    @Produces
    @Singleton
    CodeSet offers() {
        return CodeSet.of(
                "care-leaver-offer", "What a young person who leaves care is offered", "Holdfast", OfferKind.class);
    }

    @Produces
    @Singleton
    CodeSet takeUps() {
        return CodeSet.of("care-leaver-take-up", "What became of an offer", "Holdfast", TakeUp.class);
    }
}
