package org.holdfast.workforce.candidate;

import org.holdfast.platform.problem.Conflict;

/** A team recruits for the posts that it has; those newly qualified alone may come beyond them. */
final class NoPostFree extends Conflict {

    NoPostFree() {
        super("Every post of the team is held or offered");
    }
}
