package org.holdfast.caseload.allocation;

import java.time.LocalDate;
import org.holdfast.caseload.staff.Worker;

/** Whether somebody can be given a role with a child today. */
enum Availability {
    AVAILABLE("is available"),
    NOT_STARTED("has not started yet"),
    GONE("has left"),
    ABSENT("is away"),
    NOT_REGISTERED("is not registered with Social Work England, which this role needs");

    private final String inWords;

    Availability(String inWords) {
        this.inWords = inWords;
    }

    static Availability of(Worker worker, Role role, LocalDate today) {
        if (worker.isGone(today)) {
            return GONE;
        }
        if (!worker.hasStarted(today)) {
            return NOT_STARTED;
        }
        if (worker.isAbsent(today)) {
            return ABSENT;
        }
        return role.needsRegistration() && !worker.isRegistered(today) ? NOT_REGISTERED : AVAILABLE;
    }

    String inWords() {
        return inWords;
    }
}
