package org.holdfast.referral.consultation;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class ConsultationCodes {

    @Produces
    @Singleton
    CodeSet advice() {
        return CodeSet.of("consultation-advice", "What the front door advises", "Holdfast", Advice.class);
    }
}
