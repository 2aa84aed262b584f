package org.holdfast.caseload.restructure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.RestructureId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every change of structure that was thought about. */
@ApplicationScoped
class Restructures implements PanacheRepositoryBase<Restructure, UUID> {

    /** For whoever described it: it speaks of the children whom they may see. */
    Restructure get(RestructureId id, WorkerId reader) {
        return findByIdOptional(id.value())
                .filter(each -> each.describedBy().equals(reader))
                .orElseThrow(() -> new NotFound("restructure"));
    }

    /** The same, for a change: whoever searches may be writing its best so far. */
    Restructure hold(RestructureId id, WorkerId reader) {
        var there = get(id, reader);
        getEntityManager().refresh(there, LockModeType.PESSIMISTIC_WRITE);
        return there;
    }

    Restructure hold(RestructureId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that has waited longest, unless another replica is about to take it. */
    Optional<Restructure> nextInTurn() {
        return getSession()
                .createNativeQuery(
                        "select * from restructure where status = 'WAITING' order by described_at, id limit 1 for update skip locked",
                        Restructure.class)
                .uniqueResultOptional();
    }

    /** Those of which nobody has told for a while: whoever searched is gone. */
    List<Restructure> leftAlone(Instant since) {
        return find("status = ?1 and toldAt < ?2", RestructureStatus.SEARCHING, since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Restructure> of(WorkerId worker, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "describedBy = ?1 and (describedAt < ?2 or (describedAt = ?2 and id < ?3)) order by describedAt desc, id desc",
                        worker,
                        Instant.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("describedBy = ?1 order by describedAt desc, id desc", worker))
                .page(0, limit)
                .list();
    }
}
