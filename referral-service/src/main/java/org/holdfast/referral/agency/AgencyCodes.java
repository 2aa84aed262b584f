package org.holdfast.referral.agency;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;
import org.holdfast.platform.national.ReferralSource;

/** The codes that the directory of agencies is kept with. */
class AgencyCodes {

    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet sources() {
        return CodeSet.of(
                "referral-source",
                "Who referred the child",
                "Children in need census, referral source",
                ReferralSource.class);
    }

    @Produces
    @Singleton
    CodeSet kinds() {
        return CodeSet.of("agency-kind", "What a partner agency is", HOUSE, AgencyKind.class);
    }

    @Produces
    @Singleton
    CodeSet roles() {
        return CodeSet.of("agency-role", "What a person at an agency is to the front door", HOUSE, AgencyRole.class);
    }
}
