package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** Shows of a person what the caller may see: registration and why somebody left are for those who answer for people. */
@ApplicationScoped
class Discretion {

    private static final Set<String> ANSWERABLE = Set.of(Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER);

    private final Caller caller;
    private final Clock clock;

    Discretion(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    StaffView view(StaffMember member) {
        var view = member.view(clock.instant());
        return ANSWERABLE.stream().anyMatch(caller::is) ? view : view.forColleagues();
    }
}
