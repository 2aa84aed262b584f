package org.holdfast.referral.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** The programs that are tied to agencies. */
@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    ApiClient get(AgencyId agency, ApiClientId id) {
        return find("id = ?1 and agencyId = ?2", id.value(), agency)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("program"));
    }

    /** The latest word on a program: it may have been tied anew after its access was withdrawn. */
    Optional<ApiClient> latest(String clientId) {
        return find("clientId = ?1 order by tiedAt desc, id desc", clientId).firstResultOptional();
    }

    List<ApiClient> of(AgencyId agency, Optional<Place> place, int limit) {
        return place.map(after -> find("agencyId = ?1 and id > ?2 order by id", agency, after.id()))
                .orElseGet(() -> find("agencyId = ?1 order by id", agency))
                .page(0, limit)
                .list();
    }
}
