package org.holdfast.platform.history;

import org.holdfast.platform.problem.BrokenRule;

/** A line of this type must name a record or a person. */
final class LineIncomplete extends BrokenRule {

    LineIncomplete(String field, String detail) {
        super(detail, "#/" + field);
    }
}
