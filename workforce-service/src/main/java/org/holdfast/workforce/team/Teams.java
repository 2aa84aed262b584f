package org.holdfast.workforce.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** All teams, open and closed. */
@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {

    Team get(TeamId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("team"));
    }

    /** Whether people can be placed with it: a team recruits before it opens. */
    public boolean takesPeople(TeamId id) {
        return count("id = ?1 and status <> ?2", id.value(), TeamStatus.CLOSED) == 1;
    }

    boolean isKnown(TeamId id) {
        return findByIdOptional(id.value()).isPresent();
    }

    List<Team> byNameAfter(Optional<Place> place, int limit) {
        return place.map(after ->
                        find("name > ?1 or (name = ?1 and id > ?2) order by name, id", after.sortKey(), after.id()))
                .orElseGet(() -> find("order by name, id"))
                .page(0, limit)
                .list();
    }
}
