package org.holdfast.directwork.toolkit;

import org.holdfast.platform.problem.BrokenRule;

/** The catalogue has no such tool. */
final class UnknownTool extends BrokenRule {

    UnknownTool(String pointer) {
        super("There is no such tool in the catalogue", pointer);
    }
}
