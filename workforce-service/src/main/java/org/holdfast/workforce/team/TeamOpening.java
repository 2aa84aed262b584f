package org.holdfast.workforce.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.outbox.Outbox;

/** Sets up a team, once: one id, one team. */
@ApplicationScoped
class TeamOpening {

    private final Teams teams;
    private final Outbox outbox;
    private final Clock clock;

    TeamOpening(Teams teams, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    TeamId open(TeamId id, OpenTeam request) {
        if (teams.isKnown(id)) {
            throw new TeamAlreadyKnown();
        }
        var team = new Team(id, request, clock.instant());
        teams.persist(team);
        outbox.publish(team.made());
        return id;
    }
}
