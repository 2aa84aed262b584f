package org.holdfast.caseload.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;

/** The teams that hold cases, as workforce-service last told. */
@ApplicationScoped
public class Teams {

    private final Session entities;

    Teams(Session entities) {
        this.entities = entities;
    }

    public void keep(TeamState team) {
        entities.createNativeMutationQuery("""
                        insert into team (team_id, name, area, postcode_sectors, practice_supervisor_id, open, version)
                        values (:id, :name, :area, :sectors, :supervisor, :open, :version)
                        on conflict (team_id) do update set
                            name = excluded.name, area = excluded.area, postcode_sectors = excluded.postcode_sectors,
                            practice_supervisor_id = excluded.practice_supervisor_id, open = excluded.open,
                            version = excluded.version
                        where team.version < excluded.version
                        """)
                .setParameter("id", team.teamId().value())
                .setParameter("name", team.name())
                .setParameter("area", team.area())
                .setParameter("sectors", team.postcodeSectors().toArray(String[]::new))
                .setParameter(
                        "supervisor",
                        Optional.ofNullable(team.practiceSupervisorId())
                                .map(WorkerId::value)
                                .orElse(null))
                .setParameter("open", team.open())
                .setParameter("version", team.version())
                .executeUpdate();
    }

    /** The team that works for a postcode. Where two hold the sector, the one that was opened first keeps it. */
    public Optional<TeamId> forPostcode(String postcode) {
        return OneColumn.of(entities, """
                        select team_id from team where open and postcode_sectors @> array[cast(:sector as text)]
                        order by team_id limit 1
                        """, UUID.class)
                .setParameter("sector", sector(postcode))
                .uniqueResultOptional()
                .map(TeamId::new);
    }

    public Map<TeamId, String> names() {
        return entities.createNativeQuery("select team_id, name from team", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> new TeamId((UUID) row[0]), row -> (String) row[1]));
    }

    public boolean isOpen(TeamId team) {
        return OneColumn.of(entities, "select count(*) > 0 from team where team_id = :id and open", Boolean.class)
                .setParameter("id", team.value())
                .getSingleResult();
    }

    public Optional<WorkerId> practiceSupervisorOf(TeamId team) {
        return OneColumn.of(entities, "select practice_supervisor_id from team where team_id = :id", UUID.class)
                .setParameter("id", team.value())
                .uniqueResultOptional()
                .map(WorkerId::new);
    }

    /** The teams whose practice supervisor this person is, or stands above. */
    public Set<TeamId> ledBy(WorkerId leader) {
        return OneColumn.of(entities, """
                        with recursive under as (
                            select cast(:leader as uuid) as worker_id
                            union
                            select w.worker_id from worker w join under u on w.supervisor_id = u.worker_id
                        )
                        select team_id from team where practice_supervisor_id in (select worker_id from under)
                        """, UUID.class)
                .setParameter("leader", leader.value())
                .getResultStream()
                .map(TeamId::new)
                .collect(Collectors.toSet());
    }

    public Map<TeamId, Team> withIds(Collection<TeamId> ids) {
        return entities.createNativeQuery(
                        "select team_id, name, area from team where team_id = any (:ids)", Object[].class)
                .setParameter("ids", ids.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Team(new TeamId((UUID) row[0]), (String) row[1], (String) row[2]))
                .collect(Collectors.toMap(Team::id, Function.identity()));
    }

    /** `SZ1 4QT` lies in sector `SZ1 4`. */
    static String sector(String postcode) {
        return postcode.substring(0, Math.max(0, postcode.length() - 2));
    }
}
