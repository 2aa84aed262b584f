package org.holdfast.caseload.allocation;

import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.workload.Scales;

/** Whether children can come to somebody as their social worker at all: of a grade that holds cases, registered, and here. */
public final class Receiving {

    private Receiving() {}

    public static boolean canReceive(Worker worker, Scales scales) {
        return scales.policy().gradesThatHoldCases().contains(worker.grade())
                && Availability.of(worker, Role.PRIMARY, scales.day()) == Availability.AVAILABLE;
    }
}
