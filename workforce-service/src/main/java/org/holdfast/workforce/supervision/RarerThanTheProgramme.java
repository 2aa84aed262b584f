package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** A programme's supervision is not made rarer by agreement. */
final class RarerThanTheProgramme extends BrokenRule {

    RarerThanTheProgramme() {
        super("The person is on a programme that asks for more frequent supervision", "#/rhythm");
    }
}
