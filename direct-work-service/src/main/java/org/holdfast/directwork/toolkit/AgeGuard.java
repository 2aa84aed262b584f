package org.holdfast.directwork.toolkit;

import org.holdfast.platform.problem.BrokenRule;

/** A tool outside the child's age needs a reason. */
final class AgeGuard extends BrokenRule {

    AgeGuard(Ages ages, String pointer) {
        super(
                "The tool is made for ages %d to %d; say in ageGuardReason why it is right for this child"
                        .formatted(ages.min(), ages.max()),
                pointer);
    }
}
