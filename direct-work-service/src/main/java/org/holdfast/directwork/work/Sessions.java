package org.holdfast.directwork.work;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** All sessions, those entered in error too. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final String WITH_PLAN = "from Session s join fetch s.plan ";
    private static final String NEWEST_FIRST = " order by s.heldOn desc, s.id desc";
    private static final String AFTER = " and (s.heldOn < ?2 or (s.heldOn = ?2 and s.id < ?3))";

    Session get(WorkPlanId plan, SessionId id) {
        return find(WITH_PLAN + "where s.id = ?1 and s.plan.id = ?2", id.value(), plan.value())
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("session"));
    }

    Optional<ChildId> childOf(SessionId id) {
        return find("select childId from Session where id = ?1", id.value())
                .project(ChildId.class)
                .firstResultOptional();
    }

    List<Session> newestWith(Set<ChildId> child, Optional<Place> after, int limit) {
        return newest("where s.childId in ?1", child, after).page(0, limit).list();
    }

    List<Session> newestOf(WorkPlanId plan, Optional<Place> after, int limit) {
        return newest("where s.plan.id = ?1", plan.value(), after)
                .page(0, limit)
                .list();
    }

    /** Without those entered in error. */
    List<Session> heldWith(Set<ChildId> child) {
        return list("childId in ?1 and enteredInError is null", child);
    }

    Set<ToolId> toolsUsedBy(WorkerId worker) {
        return Set.copyOf(
                find("select distinct toolId from Session where recordedBy = ?1 and enteredInError is null", worker)
                        .project(ToolId.class)
                        .list());
    }

    private PanacheQuery<Session> newest(String which, Object whose, Optional<Place> after) {
        return after.map(place -> find(
                        WITH_PLAN + which + AFTER + NEWEST_FIRST, whose, LocalDate.parse(place.sortKey()), place.id()))
                .orElseGet(() -> find(WITH_PLAN + which + NEWEST_FIRST, whose));
    }
}
