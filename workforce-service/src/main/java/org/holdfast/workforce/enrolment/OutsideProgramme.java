package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** What happens on a programme happens between its first day and today. */
final class OutsideProgramme extends BrokenRule {

    OutsideProgramme(String pointer) {
        super("The day lies before the programme began, or ahead", pointer);
    }
}
