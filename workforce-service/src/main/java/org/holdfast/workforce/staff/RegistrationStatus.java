package org.holdfast.workforce.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** How a registration stands, as the public register of Social Work England says. */
@Schema(description = "How the registration stands; code set `registration-status`", example = "REGISTERED")
enum RegistrationStatus implements Coded {
    REGISTERED("Registered"),
    WITH_CONDITIONS("Registered, with conditions of practice"),
    SUSPENDED("Suspended"),
    LAPSED("Lapsed"),
    REMOVED("Removed from the register");

    private final String label;

    RegistrationStatus(String label) {
        this.label = label;
    }

    boolean allowsPractice() {
        return this == REGISTERED || this == WITH_CONDITIONS;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
