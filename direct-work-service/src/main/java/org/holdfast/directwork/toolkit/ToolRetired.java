package org.holdfast.directwork.toolkit;

import org.holdfast.platform.problem.BrokenRule;

/** A retired tool keeps its history and is not used for new work. */
final class ToolRetired extends BrokenRule {

    ToolRetired(String pointer) {
        super("This tool was retired; choose another one", pointer);
    }
}
