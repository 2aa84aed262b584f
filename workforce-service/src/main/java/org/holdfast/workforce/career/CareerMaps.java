package org.holdfast.workforce.career;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.holdfast.platform.persistence.OneColumn;

/** Every edition of the career map. */
@ApplicationScoped
class CareerMaps implements PanacheRepositoryBase<CareerMap, UUID> {

    /** Two at once would both be the next: the second waits for the first, and finds another map than it read. */
    CareerMap held() {
        var _ = OneColumn.of(
                        getEntityManager(),
                        "select 1 from pg_advisory_xact_lock(hashtextextended('career-map', 9))",
                        Integer.class)
                .getSingleResult();
        return current();
    }

    CareerMap current() {
        return find("order by number desc").firstResult();
    }
}
