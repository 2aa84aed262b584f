package org.holdfast.directwork.work;

import org.holdfast.platform.codeset.Coded;

/** Where a worker and a child met. */
enum Place implements Coded {
    HOME("At the child's home"),
    CARERS_HOME("At the home of the child's carers"),
    SCHOOL("At school or nursery"),
    FAMILY_HUB("At a family hub"),
    OFFICE("At the office"),
    OUTDOORS("On a walk or at the park"),
    CAR("In the car"),
    ONLINE("Online"),
    ELSEWHERE("Somewhere else");

    private final String label;

    Place(String label) {
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
