package org.holdfast.platform.paging;

import org.holdfast.platform.problem.BadRequest;

/** A cursor is opaque and signed: one that somebody made or changed is refused. */
public final class BadCursor extends BadRequest {

    BadCursor() {
        super("The cursor is not one of this list's");
    }
}
