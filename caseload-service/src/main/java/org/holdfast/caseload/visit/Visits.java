package org.holdfast.caseload.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.VisitId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every visit and review. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    Visit get(CaseId caseId, VisitId id) {
        return findByIdOptional(id.value())
                .filter(visit -> visit.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("visit"));
    }

    List<Visit> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (onDay < ?2 or (onDay = ?2 and id < ?3)) order by onDay desc, id desc",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by onDay desc, id desc", caseId))
                .page(0, limit)
                .list();
    }

    /** The days that count for the rules: a visit at which the child was seen, and every review. In their order. */
    Map<CaseId, List<Visit>> counting(Collection<CaseId> cases) {
        return list(
                        "caseId in ?1 and enteredInError.at is null and (seen = true or kind = ?2) order by onDay",
                        cases,
                        ContactKind.REVIEW)
                .stream()
                .collect(Collectors.groupingBy(Visit::caseId));
    }
}
