package org.holdfast.caseload.assessment;

import org.holdfast.platform.codeset.Coded;

/** What a manager found at a checkpoint. */
enum CheckpointFinding implements Coded {
    GO_ON("It goes on as planned"),
    FINISH_NOW("Enough is known: finish it"),
    STRATEGY_DISCUSSION("The child may be at risk of significant harm: hold a strategy discussion"),
    NOT_SEEN_YET("The child has not been seen: see the child first");

    private final String label;

    CheckpointFinding(String label) {
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
