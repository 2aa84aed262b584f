package org.holdfast.caseload.strategy;

import org.holdfast.platform.codeset.Coded;

/** Who sits at the table. */
public enum Agency implements Coded {
    CHILDREN_SERVICES("Children's services"),
    POLICE("Police"),
    HEALTH("Health"),
    EDUCATION("School, college or nursery"),
    REFERRER("Whoever referred the child"),
    ADULT_SERVICES("Adult social care or mental health"),
    HOUSING("Housing"),
    PROBATION("Probation"),
    YOUTH_JUSTICE("Youth justice"),
    LEGAL("A lawyer of the council"),
    VOLUNTARY("A voluntary organisation");

    private final String label;

    Agency(String label) {
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
