package org.holdfast.caseload.plan;

import org.holdfast.platform.codeset.Coded;

/** Why a plan ends. */
enum PlanEndReason implements Coded {
    SAFE_NOW("The child is safe and well without it"),
    STEPPED_UP("The child needs another plan with more protection"),
    STEPPED_DOWN("Another plan with less does"),
    LOOKED_AFTER("The child lives with another family or in a children's home"),
    MOVED("The family moved to another authority"),
    GROWN_UP("The child has turned eighteen"),
    NOT_WANTED("The family no longer wants help, and need not have it"),
    DIED("The child has died");

    private final String label;

    PlanEndReason(String label) {
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
