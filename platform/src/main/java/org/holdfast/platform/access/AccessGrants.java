package org.holdfast.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.AccessGrantId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;

/** The glass that was broken, and until when. */
@ApplicationScoped
class AccessGrants {

    private final Session entities;
    private final Clock clock;

    AccessGrants(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    boolean anyFor(WorkerId worker, Set<ChildId> children) {
        return !OneColumn.of(entities, """
                        select 1 from access_grant
                        where worker_id = :worker and child_id in (:children) and until > :now limit 1
                        """, Integer.class)
                .setParameter("worker", worker.value())
                .setParameter("children", children.stream().map(ChildId::value).toList())
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }

    AccessGrantView grant(ChildId child, WorkerId worker, BreakTheGlass request) {
        var now = clock.instant();
        var grant = new AccessGrantView(
                AccessGrantId.next(), child, request.reason(), now.plus(Duration.ofMinutes(request.minutes())));
        entities.createNativeQuery("""
                        insert into access_grant (id, child_id, worker_id, reason, explanation, granted_at, until)
                        values (:id, :child, :worker, :reason, :explanation, :now, :until)
                        """)
                .setParameter("id", grant.id().value())
                .setParameter("child", child.value())
                .setParameter("worker", worker.value())
                .setParameter("reason", request.reason().code())
                .setParameter("explanation", request.explanation())
                .setParameter("now", now)
                .setParameter("until", grant.until())
                .executeUpdate();
        return grant;
    }

    AccessGrantView get(AccessGrantId id) {
        var row = (Object[]) entities.createNativeQuery(
                        "select child_id, reason, until from access_grant where id = :id", Object[].class)
                .setParameter("id", id.value())
                .getSingleResult();
        return new AccessGrantView(
                id, new ChildId((UUID) row[0]), AccessReason.valueOf((String) row[1]), (Instant) row[2]);
    }
}
