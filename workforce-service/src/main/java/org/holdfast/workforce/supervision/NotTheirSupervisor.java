package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.NotPermitted;

/** An agreement is made by those who supervise. */
final class NotTheirSupervisor extends NotPermitted {

    NotTheirSupervisor() {
        super("This is for the person's supervisor, and for those above");
    }
}
