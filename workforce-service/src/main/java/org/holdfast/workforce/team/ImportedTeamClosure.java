package org.holdfast.workforce.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.NoData;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Teams that were closed. */
@ApplicationScoped
class ImportedTeamClosure implements LineType<NoData> {

    private final Teams teams;
    private final Outbox outbox;
    private final Clock clock;

    ImportedTeamClosure(Teams teams, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "TEAM_CLOSURE";
    }

    @Override
    public Class<NoData> data() {
        return NoData.class;
    }

    @Override
    public TypedId take(PastLine<NoData> line) {
        var team = teams.get(line.about(TeamId::new));
        outbox.publish(team.close(clock.instant()));
        return team.id();
    }
}
