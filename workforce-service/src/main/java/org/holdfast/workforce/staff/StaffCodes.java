package org.holdfast.workforce.staff;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

/** The codes that the staff register is kept with. */
class StaffCodes {

    private static final String CENSUS = "Social work workforce census";
    private static final String HOUSE = "Holdfast";

    @Produces
    @Singleton
    CodeSet grades() {
        return CodeSet.of("grade", "Where somebody stands on the career ladder", HOUSE, Grade.class);
    }

    @Produces
    @Singleton
    CodeSet registrationStatuses() {
        return CodeSet.of(
                "registration-status",
                "How a registration stands",
                "Social Work England, public register",
                RegistrationStatus.class);
    }

    @Produces
    @Singleton
    CodeSet contracts() {
        return CodeSet.of("contract", "On what terms somebody works here", HOUSE, Contract.class);
    }

    @Produces
    @Singleton
    CodeSet departureReasons() {
        return CodeSet.of("departure-reason", "Why somebody leaves", CENSUS, DepartureReason.class);
    }

    @Produces
    @Singleton
    CodeSet destinations() {
        return CodeSet.of("leaver-destination", "Where somebody goes who leaves", CENSUS, Destination.class);
    }
}
