package org.holdfast.workforce.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every check that was made. */
@ApplicationScoped
class AgencyChecks implements PanacheRepositoryBase<AgencyCheck, UUID> {

    AgencyCheck get(AgencyCheckId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("agency check"));
    }

    /** The latest start first. */
    List<AgencyCheck> byStart(Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from agency_check
                        where cast(:start as date) is null or (starts_on, id) < (cast(:start as date), cast(:id as uuid))
                        order by starts_on desc, id desc limit :limit
                        """, AgencyCheck.class)
                .setParameter("start", place.map(Place::sortKey).orElse(null))
                .setParameter("id", place.map(Place::id).orElse(null))
                .setParameter("limit", limit)
                .getResultList();
    }
}
