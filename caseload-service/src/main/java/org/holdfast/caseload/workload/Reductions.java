package org.holdfast.caseload.workload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.contracts.ReductionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every reduction that a manager recorded. */
@ApplicationScoped
class Reductions implements PanacheRepositoryBase<Reduction, UUID> {

    private static final String KNOWN = "recordedAt <= ?1 and (endedAt is null or endedAt > ?1)";

    Reduction get(ReductionId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("reduction"));
    }

    Map<WorkerId, List<Reduced>> knownAt(Instant moment) {
        return ofEach(list(KNOWN, moment));
    }

    Map<WorkerId, List<Reduced>> knownAt(Instant moment, Collection<WorkerId> workers) {
        return ofEach(list(KNOWN + " and workerId in ?2", moment, workers));
    }

    private static Map<WorkerId, List<Reduced>> ofEach(List<Reduction> reductions) {
        return reductions.stream()
                .collect(Collectors.groupingBy(
                        Reduction::workerId, Collectors.mapping(Reduction::reduced, Collectors.toList())));
    }

    List<Reduction> of(WorkerId worker, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "workerId = ?1 and (fromDay < ?2 or (fromDay = ?2 and id < ?3)) order by fromDay desc, id desc",
                        worker,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("workerId = ?1 order by fromDay desc, id desc", worker))
                .page(0, limit)
                .list();
    }
}
