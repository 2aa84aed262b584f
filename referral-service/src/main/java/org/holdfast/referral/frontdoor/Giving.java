package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.council.Colleagues;
import org.holdfast.referral.council.CouncilTeams;

/** Finds out whether somebody can be given a referral, and with which team it then lies. */
@ApplicationScoped
class Giving {

    private final Colleagues colleagues;
    private final CouncilTeams teams;

    Giving(Colleagues colleagues, CouncilTeams teams) {
        this.colleagues = colleagues;
        this.teams = teams;
    }

    /** Whoever takes a referral is here; whoever is given one has to be on the staff register. */
    Assignment assignment(AssignReferral request, WorkerId giver, Instant now) {
        var worker = request.workerId();
        var team = request.teamId();
        if (worker != null && !worker.equals(giver) && !colleagues.isHere(worker, WorkingDays.dayOf(now))) {
            throw new NotOnStaff();
        }
        if (team != null && !teams.isOpen(team)) {
            throw new TeamNotOpen();
        }
        var teamOfWorker = worker == null ? Optional.<TeamId>empty() : colleagues.teamOf(worker);
        return new Assignment(worker, team == null ? teamOfWorker.orElse(null) : team, request.reason(), giver, now);
    }
}
