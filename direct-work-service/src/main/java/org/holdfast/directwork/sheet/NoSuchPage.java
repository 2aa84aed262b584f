package org.holdfast.directwork.sheet;

import org.holdfast.platform.problem.BrokenRule;

/** The sheet has fewer pages. */
final class NoSuchPage extends BrokenRule {

    NoSuchPage(int pages) {
        super("The sheet has %d pages".formatted(pages));
    }
}
