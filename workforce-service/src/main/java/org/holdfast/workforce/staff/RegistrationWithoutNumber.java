package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** A registration that ends must have a number. */
final class RegistrationWithoutNumber extends BrokenRule {

    RegistrationWithoutNumber() {
        super("The end of a registration was sent without its number", "#/registrationNumber");
    }
}
