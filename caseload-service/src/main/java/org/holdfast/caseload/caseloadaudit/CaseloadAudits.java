package org.holdfast.caseload.caseloadaudit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseloadAuditId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every audit that was taken. */
@ApplicationScoped
class CaseloadAudits implements PanacheRepositoryBase<CaseloadAudit, UUID> {

    CaseloadAudit get(CaseloadAuditId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("caseload audit"));
    }

    List<CaseloadAudit> latestFirst(Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "asOf < ?1 or (asOf = ?1 and id < ?2) order by asOf desc, id desc",
                        Instant.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("order by asOf desc, id desc"))
                .page(0, limit)
                .list();
    }
}
