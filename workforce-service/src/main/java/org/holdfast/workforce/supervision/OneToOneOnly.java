package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** Only group and peer supervision are with several people. */
final class OneToOneOnly extends BrokenRule {

    OneToOneOnly() {
        super("This kind of supervision is with one person", "#/workerIds");
    }
}
