package org.holdfast.directwork.starter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.holdfast.contracts.StaffState;
import org.holdfast.platform.time.WorkingDays;

/** Gives whoever joins the starter set of their grade. */
@ApplicationScoped
public class Joining {

    /** Who has been here longer knows the toolkit, though this service hears of them only now. */
    private static final int NEW_FOR_DAYS = 90;

    private final StarterSets sets;

    Joining(StarterSets sets) {
        this.sets = sets;
    }

    /** Hearing it again, or hearing of a change, gives nothing twice. */
    public void on(StaffState staff) {
        var heardOn = LocalDate.ofInstant(staff.occurredAt(), WorkingDays.ENGLAND);
        if (staff.startedOn().isAfter(heardOn.minusDays(NEW_FOR_DAYS)) && staff.lastDay() == null) {
            sets.give(staff.workerId(), staff.grade(), heardOn);
        }
    }
}
