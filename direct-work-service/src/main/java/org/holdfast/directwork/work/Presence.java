package org.holdfast.directwork.work;

import org.holdfast.platform.codeset.Coded;

/** Who was there besides the child and the worker. */
enum Presence implements Coded {
    PARENT("A parent"),
    CARER("A carer"),
    BROTHER_OR_SISTER("A brother or sister"),
    OTHER_FAMILY("Someone else of the family"),
    FRIEND("A friend"),
    SCHOOL_STAFF("Someone from school"),
    ADVOCATE("An advocate"),
    INTERPRETER("An interpreter"),
    OTHER_WORKER("Another worker"),
    SOMEONE_ELSE("Someone else");

    private final String label;

    Presence(String label) {
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
