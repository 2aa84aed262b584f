package org.holdfast.caseload.restructure;

import org.holdfast.platform.problem.BrokenRule;

/** A change names somebody or a team that is not there. */
public final class UnknownInStructure extends BrokenRule {

    UnknownInStructure(int change, String member) {
        super("Nobody and nothing with this id is here", "#/changes/%d/%s".formatted(change, member));
    }
}
