package org.holdfast.directwork.editing;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody approves what they wrote themselves. */
final class OwnDraft extends BrokenRule {

    OwnDraft() {
        super("Somebody else than who wrote the draft approves it", "#/answer");
    }
}
