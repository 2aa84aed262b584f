package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.holdfast.platform.correction.EnteredInError;

/** Departures that were recorded wrongly: nothing is deleted. */
@ApplicationScoped
class DepartureCorrections {

    private final Session entities;
    private final Staff staff;

    DepartureCorrections(Session entities, Staff staff) {
        this.entities = entities;
        this.staff = staff;
    }

    /** Before it goes from the person's record. A number that somebody else has by now stands in the way. */
    void keep(StaffMember member, EnteredInError mark) {
        staff.refuseTakenNumber(member);
        var _ = entities.createNativeMutationQuery("""
                        insert into departure_correction (staff_id, last_day, departure_reason, destination,
                                                          error_reason, error_marked_by, error_marked_at)
                        select id, last_day, departure_reason, destination, :reason, :by, :at
                        from staff_member where id = :id and last_day is not null
                        """)
                .setParameter("id", member.id().value())
                .setParameter("reason", mark.reason())
                .setParameter("by", mark.by().value())
                .setParameter("at", mark.at())
                .executeUpdate();
    }
}
