package org.holdfast.referral.gathering;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class GatheringCodes {

    @Produces
    @Singleton
    CodeSet legalBases() {
        return CodeSet.of(
                "legal-basis",
                "On what ground a partner is asked about a child",
                "Information sharing: advice for practitioners (Department for Education)",
                LegalBasis.class);
    }
}
