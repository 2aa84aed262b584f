package org.holdfast.caseload.visit;

import org.holdfast.platform.codeset.Coded;

/** Who came along, besides whoever visits. */
enum Companion implements Coded {
    SUPERVISOR("The practice supervisor"),
    CONSULTANT("A consultant"),
    FAMILY_SUPPORT("A family support worker"),
    NEXT_WORKER("The next social worker"),
    STUDENT("A student"),
    DIRECTOR("The director or an assistant director"),
    PARTNER("Somebody of a partner agency"),
    INTERPRETER("An interpreter");

    private final String label;

    Companion(String label) {
        this.label = label;
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
