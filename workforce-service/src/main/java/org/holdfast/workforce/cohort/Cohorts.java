package org.holdfast.workforce.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every cohort. */
@ApplicationScoped
class Cohorts implements PanacheRepositoryBase<Cohort, UUID> {

    Cohort get(CohortId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("cohort"));
    }

    List<Cohort> after(Optional<Place> place, int limit) {
        return place.map(after -> find("id > ?1 order by id", after.id()))
                .orElseGet(() -> find("order by id"))
                .page(0, limit)
                .list();
    }
}
