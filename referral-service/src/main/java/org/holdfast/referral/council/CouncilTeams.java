package org.holdfast.referral.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.platform.persistence.OneColumn;

/** The council's teams and the places they work for: kept from workforce-service's state. */
@ApplicationScoped
public class CouncilTeams {

    private static final int INWARD_LETTERS = 2;

    private final Session entities;

    CouncilTeams(Session entities) {
        this.entities = entities;
    }

    public void keep(TeamState team) {
        entities.createNativeMutationQuery("""
                        insert into council_team (team_id, name, area, postcode_sectors, open, version)
                        values (:team, :name, :area, :sectors, :open, :version)
                        on conflict (team_id) do update
                        set name = excluded.name, area = excluded.area, postcode_sectors = excluded.postcode_sectors,
                            open = excluded.open, version = excluded.version
                        where council_team.version < excluded.version
                        """)
                .setParameter("team", team.teamId().value())
                .setParameter("name", team.name())
                .setParameter("area", team.area())
                .setParameter("sectors", team.postcodeSectors().toArray(String[]::new))
                .setParameter("open", team.open())
                .setParameter("version", team.version())
                .executeUpdate();
    }

    public boolean isOpen(TeamId team) {
        return OneColumn.of(
                        entities,
                        "select exists (select from council_team where team_id = :team and open)",
                        Boolean.class)
                .setParameter("team", team.value())
                .getSingleResult();
    }

    /** The area in which a family lives, by the sector of a postcode such as `SZ1 4QT`; of the teams that hold it, the first by name. */
    public Optional<String> areaOf(String postcode) {
        return OneColumn.of(entities, """
                        select area from council_team
                        where open and postcode_sectors @> array[cast(:sector as text)] order by name, team_id limit 1
                        """, String.class)
                .setParameter("sector", postcode.substring(0, postcode.length() - INWARD_LETTERS))
                .uniqueResultOptional();
    }
}
