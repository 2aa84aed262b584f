package org.holdfast.caseload.casefile;

import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** What happened is told in the order in which it happened. */
public final class ChangeDatedBeforeTheLast extends BrokenRule {

    ChangeDatedBeforeTheLast(LocalDate last) {
        super(
                "The last change of this case is of %s: a change before it would alter what was so since"
                        .formatted(last),
                "#/on");
    }
}
