package org.holdfast.workforce.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every objective, those that are followed no longer among them. */
@ApplicationScoped
class Objectives implements PanacheRepositoryBase<Objective, UUID> {

    Objective get(ObjectiveId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("objective"));
    }

    List<Objective> after(Optional<Place> place, int limit) {
        return place.map(after -> find("id > ?1 order by id", after.id()))
                .orElseGet(() -> find("order by id"))
                .page(0, limit)
                .list();
    }

    List<Objective> followed() {
        return list("endedAt is null order by id");
    }
}
