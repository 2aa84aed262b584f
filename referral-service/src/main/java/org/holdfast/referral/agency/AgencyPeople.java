package org.holdfast.referral.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** The people at partner agencies. */
@ApplicationScoped
class AgencyPeople implements PanacheRepositoryBase<AgencyPerson, UUID> {

    AgencyPerson get(AgencyId agency, AgencyPersonId id) {
        return find("id = ?1 and agencyId = ?2", id.value(), agency)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("person"));
    }

    boolean isHeld(AgencyId agency, AgencyRole role, AgencyPersonId butFor) {
        return count("agencyId = ?1 and details.role = ?2 and until is null and id <> ?3", agency, role, butFor.value())
                > 0;
    }

    /** In the order in which they were put on record: names have no place in a cursor. */
    List<AgencyPerson> of(AgencyId agency, Optional<Place> place, int limit) {
        return place.map(after -> find("agencyId = ?1 and id > ?2 order by id", agency, after.id()))
                .orElseGet(() -> find("agencyId = ?1 order by id", agency))
                .page(0, limit)
                .list();
    }
}
