package org.holdfast.platform.lifecycle;

import org.holdfast.platform.problem.Conflict;

/** The record cannot go from the state it is in to the one asked for. */
public final class IllegalTransition extends Conflict {

    IllegalTransition(Lifecycle<?> from, Lifecycle<?> to) {
        super("Cannot move from %s to %s".formatted(from, to));
    }
}
