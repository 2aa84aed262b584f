package org.holdfast.caseload.casefile;

import java.util.EnumSet;
import java.util.Set;
import org.holdfast.platform.codeset.Coded;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Why children's services are open to a child. */
public enum CaseType implements Coded, Lifecycle<CaseType> {
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

    /** Whether the child is looked after, or was. */
    public boolean isCare() {
        return this == LOOKED_AFTER || this == CARE_LEAVER;
    }

    /** A case begins with an assessment or comes as something else; care is left by who was looked after. */
    @Override
    public Set<CaseType> next() {
        var next = EnumSet.complementOf(EnumSet.of(this, ASSESSMENT));
        if (this != LOOKED_AFTER) {
            next.remove(CARE_LEAVER);
        }
        return next;
    }
}
