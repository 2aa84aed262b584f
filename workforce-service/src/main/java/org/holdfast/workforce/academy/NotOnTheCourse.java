package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.BrokenRule;

/** The register is of those who had a place. */
final class NotOnTheCourse extends BrokenRule {

    NotOnTheCourse() {
        super("Somebody on the register had no place on the course", "#/attended");
    }
}
