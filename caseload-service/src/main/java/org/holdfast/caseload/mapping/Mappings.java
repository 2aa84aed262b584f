package org.holdfast.caseload.mapping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.MappingId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every mapping. */
@ApplicationScoped
class Mappings implements PanacheRepositoryBase<SafetyMapping, UUID> {

    SafetyMapping get(CaseId caseId, MappingId id) {
        return findByIdOptional(id.value())
                .filter(mapping -> mapping.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("mapping"));
    }

    List<SafetyMapping> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (onDay < ?2 or (onDay = ?2 and id < ?3)) order by onDay desc, id desc",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by onDay desc, id desc", caseId))
                .page(0, limit)
                .list();
    }
}
