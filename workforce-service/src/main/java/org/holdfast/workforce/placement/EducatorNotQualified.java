package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.BrokenRule;

/** Stage 1 may teach and assess up to the last placement, stage 2 that one too (PEPS). */
final class EducatorNotQualified extends BrokenRule {

    EducatorNotQualified() {
        super("Who educates has the stage that the placement asks for, on its first day", "#/educatorId");
    }
}
