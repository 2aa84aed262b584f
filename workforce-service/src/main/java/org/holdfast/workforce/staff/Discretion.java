package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotPermitted;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.workforce.absence.Absences;

/**
 * Shows of a person what the caller may see: registration and why somebody left are for those who answer for people; why somebody
 * is away is for workforce and for those above them.
 */
@ApplicationScoped
class Discretion {

    private static final Set<String> ANSWERABLE = Set.of(Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER);

    private final Staff staff;
    private final Caller caller;
    private final Clock clock;

    Discretion(Staff staff, Caller caller, Clock clock) {
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    StaffView view(StaffMember member) {
        var view = member.view(clock.instant());
        return ANSWERABLE.stream().anyMatch(caller::is) ? view : view.forColleagues();
    }

    Absences absences(StaffMember member) {
        if (!caller.is(Roles.WORKFORCE) && !isAbove(caller.worker(), member)) {
            throw new NotPermitted("Why somebody is away is for workforce and for those who stand above them");
        }
        return member.absences();
    }

    private boolean isAbove(WorkerId worker, StaffMember member) {
        return staff.upwardsFrom(member.supervisorId()).stream()
                .anyMatch(above -> above.id().equals(worker));
    }
}
