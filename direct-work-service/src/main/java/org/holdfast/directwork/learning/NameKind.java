package org.holdfast.directwork.learning;

import org.holdfast.platform.codeset.Coded;

/** By what somebody could be recognised in a text. */
enum NameKind implements Coded {
    CHILD("The child's name"),
    LIKE_THE_CHILD("Looks like the child's name"),
    FAMILY("The family's name"),
    SCHOOL("The child's school"),
    CONTACT("A postcode, telephone number, e-mail address or reference number"),
    DATE("A date"),
    PLACE("A place"),
    LIKELY_NAME("Looks like a name");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    /** What is certain goes out of the text; what only looks like it may stay where the author says that it is nobody's name. */
    boolean mayBeKept() {
        return switch (this) {
            case CHILD, FAMILY, SCHOOL, CONTACT -> false;
            case LIKE_THE_CHILD, DATE, PLACE, LIKELY_NAME -> true;
        };
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
