package org.holdfast.referral.family;

import org.holdfast.platform.problem.BrokenRule;

/** A person is named by an id that was given to somebody. */
public final class UnknownPerson extends BrokenRule {

    UnknownPerson() {
        super("There is no such person", "#/who/personId");
    }
}
