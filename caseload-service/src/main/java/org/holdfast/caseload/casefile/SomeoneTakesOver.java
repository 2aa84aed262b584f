package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.BrokenRule;

/** A child is not let go without somebody to turn to. */
public final class SomeoneTakesOver extends BrokenRule {

    SomeoneTakesOver() {
        super("Say who is there for the child and the family from now on", "#/takenOverBy");
    }
}
