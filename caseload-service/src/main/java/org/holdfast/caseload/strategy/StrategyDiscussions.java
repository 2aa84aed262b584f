package org.holdfast.caseload.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every strategy discussion. */
@ApplicationScoped
public class StrategyDiscussions implements PanacheRepositoryBase<StrategyDiscussion, UUID> {

    public StrategyDiscussion get(CaseId caseId, StrategyDiscussionId id) {
        return findByIdOptional(id.value())
                .filter(discussion -> discussion.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("strategy discussion"));
    }

    List<StrategyDiscussion> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (heldOn > ?2 or (heldOn = ?2 and id > ?3)) order by heldOn, id",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by heldOn, id", caseId))
                .page(0, limit)
                .list();
    }
}
