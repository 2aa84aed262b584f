package org.holdfast.caseload.casefile;

import org.holdfast.platform.codeset.Coded;

/** Why children's services are open to a child. */
public enum CaseType implements Coded {
    ASSESSMENT("Being assessed"),
    FAMILY_HELP("Family help"),
    CHILD_IN_NEED("Child in need plan"),
    CHILD_PROTECTION("Child protection plan"),
    LOOKED_AFTER("Living with another family or in a children's home"),
    CARE_LEAVER("Moving on from care"),
    PRIVATE_FOSTERING("Privately fostered");

    private final String label;

    CaseType(String label) {
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
