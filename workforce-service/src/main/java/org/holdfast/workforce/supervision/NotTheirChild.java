package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** Decisions in supervision are about children of the caseload. */
final class NotTheirChild extends BrokenRule {

    NotTheirChild() {
        super("A child is not on the caseload of anybody who was there", "#/discussions");
    }
}
