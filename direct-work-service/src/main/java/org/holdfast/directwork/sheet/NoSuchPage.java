package org.holdfast.directwork.sheet;

import org.holdfast.platform.problem.BrokenRule;

/** The sheet has fewer pages. */
final class NoSuchPage extends BrokenRule {

    NoSuchPage() {
        super("The sheet has fewer pages");
    }
}
