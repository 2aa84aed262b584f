package org.holdfast.workforce.staff;

import java.util.List;
import org.holdfast.contracts.WorkerId;

/** The people somebody would stand below: the supervisor first, the director last. */
record Line(List<WorkerId> upwards) {

    static final Line NOBODY = new Line(List.of());

    void refuseBelow(WorkerId worker) {
        if (upwards.contains(worker)) {
            throw new SupervisionCircle();
        }
    }
}
