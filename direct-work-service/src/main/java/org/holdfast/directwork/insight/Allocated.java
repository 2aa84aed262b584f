package org.holdfast.directwork.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;

/** Which children have a worker of their own, and in which team: kept from the state topics of the other services. */
@ApplicationScoped
public class Allocated {

    private static final String OWN_WORKER = "PRIMARY";

    private final Session entities;

    Allocated(Session entities) {
        this.entities = entities;
    }

    public void keep(InvolvementState state) {
        entities.createNativeMutationQuery("""
                        insert into allocated_child (child_id, team_id, allocated, version)
                        values (:child, :team, :allocated, :version)
                        on conflict (child_id) do update
                        set team_id = excluded.team_id, allocated = excluded.allocated, version = excluded.version
                        where allocated_child.version < excluded.version
                        """)
                .setParameter("child", state.childId().value())
                .setParameter(
                        "team",
                        Optional.ofNullable(state.teamId()).map(TeamId::value).orElse(null),
                        UUID.class)
                .setParameter(
                        "allocated",
                        state.openCaseId() != null
                                && state.involvements().stream()
                                        .anyMatch(each -> each.role().equals(OWN_WORKER)))
                .setParameter("version", state.version())
                .executeUpdate();
    }

    public void keep(TeamState team) {
        entities.createNativeMutationQuery("""
                        insert into council_team (team_id, name, version) values (:team, :name, :version)
                        on conflict (team_id) do update set name = excluded.name, version = excluded.version
                        where council_team.version < excluded.version
                        """)
                .setParameter("team", team.teamId().value())
                .setParameter("name", team.name())
                .setParameter("version", team.version())
                .executeUpdate();
    }
}
