package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.team.Teams;
import org.jspecify.annotations.Nullable;

/** Finds the line somebody would stand in: in a team that is open, under a supervisor who works here. */
@ApplicationScoped
class Placing {

    private final Staff staff;
    private final Teams teams;

    Placing(Staff staff, Teams teams) {
        this.staff = staff;
        this.teams = teams;
    }

    Line line(@Nullable TeamId team, @Nullable WorkerId supervisor, LocalDate today) {
        if (team != null && !teams.takesPeople(team)) {
            throw new TeamNotOpen();
        }
        if (supervisor == null) {
            return Line.NOBODY;
        }
        staff.changeLinesOneAtATime();
        if (!staff.has(supervisor, today)) {
            throw new SupervisorNotHere();
        }
        return new Line(
                staff.upwardsFrom(supervisor).stream().map(StaffMember::id).toList());
    }
}
