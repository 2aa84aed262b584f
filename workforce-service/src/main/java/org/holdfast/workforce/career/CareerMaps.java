package org.holdfast.workforce.career;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every edition of the career map. */
@ApplicationScoped
class CareerMaps implements PanacheRepositoryBase<CareerMap, UUID> {

    CareerMap current() {
        return find("order by number desc").firstResult();
    }
}
