package org.holdfast.directwork.editing;

import org.holdfast.platform.problem.BrokenRule;

/** A code names one tool for good. */
final class CodeIsTaken extends BrokenRule {

    CodeIsTaken() {
        super("The catalogue has, or had, a tool with this code", "#/code");
    }
}
