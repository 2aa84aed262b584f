package org.holdfast.directwork.artefact;

import org.holdfast.platform.problem.BrokenRule;

/** A picture of what a child made is taken only if the child agrees. */
final class ChildDidNotAgree extends BrokenRule {

    ChildDidNotAgree() {
        super("A picture is kept only if the child agreed to its being taken");
    }
}
