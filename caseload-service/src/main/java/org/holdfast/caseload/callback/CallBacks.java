package org.holdfast.caseload.callback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every call that was promised. */
@ApplicationScoped
class CallBacks implements PanacheRepositoryBase<CallBack, UUID> {

    private static final int AT_ONCE = 100;

    private final Children children;

    CallBacks(Children children) {
        this.children = children;
    }

    CallBack get(CallBackId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("call-back"));
    }

    CallBack get(CallBackId id, ChildId child) {
        return findByIdOptional(id.value())
                .filter(each -> children.allRecordsOf(child).contains(each.childId()))
                .orElseThrow(() -> new NotFound("call-back"));
    }

    List<CallBack> of(ChildId child, Optional<Place> after, int limit) {
        var records = children.allRecordsOf(child);
        return after.map(place -> find(
                        "childId in ?1 and (dueAt < ?2 or (dueAt = ?2 and id < ?3)) order by dueAt desc, id desc",
                        records,
                        Instant.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("childId in ?1 order by dueAt desc, id desc", records))
                .page(0, limit)
                .list();
    }

    /** Due before this moment, not returned, and nobody has been reminded; not those that another replica is at. */
    List<CallBack> toRemind(Instant dueBefore) {
        return open("reminded_at is null", dueBefore);
    }

    List<CallBack> toMiss(Instant now) {
        return open("missed_at is null", now);
    }

    private List<CallBack> open(String which, Instant dueBefore) {
        return getSession()
                .createNativeQuery("""
                        select * from call_back where returned_at is null and %s and due_at <= :before
                        order by due_at, id limit %d for update skip locked
                        """.formatted(which, AT_ONCE), CallBack.class)
                .setParameter("before", dueBefore)
                .getResultList();
    }
}
