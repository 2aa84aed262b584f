package org.holdfast.workforce.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.holdfast.platform.problem.NotFound;

/** All universities that send students. */
@ApplicationScoped
class Universities implements PanacheRepositoryBase<University, UUID> {

    University get(UniversityId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("university"));
    }

    void add(University university) {
        try {
            persistAndFlush(university);
        } catch (ConstraintViolationException refused) {
            if ("university_name_key".equals(refused.getConstraintName())) {
                throw new UniversityThereAlready();
            }
            throw refused;
        }
    }

    List<University> byName() {
        return list("order by name, id");
    }
}
