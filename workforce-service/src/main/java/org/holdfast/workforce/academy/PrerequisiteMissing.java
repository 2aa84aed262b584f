package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.BrokenRule;

/** Some courses build on others. */
final class PrerequisiteMissing extends BrokenRule {

    PrerequisiteMissing() {
        super("A course that this one builds on was not attended, or does not count any more", "#/sessionId");
    }
}
