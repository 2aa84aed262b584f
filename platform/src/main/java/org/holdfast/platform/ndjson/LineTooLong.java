package org.holdfast.platform.ndjson;

import org.holdfast.platform.problem.BadRequest;

/** Longer than any record of a life's work with a family in one piece. */
final class LineTooLong extends BadRequest {

    LineTooLong() {
        super("A line holds at most %d bytes".formatted(NdjsonLines.LONGEST));
    }
}
