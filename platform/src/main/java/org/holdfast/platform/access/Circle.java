package org.holdfast.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.inbox.Kept;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The people around a child: those who work with the child, those up the line from them, and the front door while it is at work
 * for the child. Kept from the state topics; whoever owns one of the facts keeps it here in the same transaction.
 */
@ApplicationScoped
public class Circle {

    /** The line above each worker. */
    public static final Kept WORKERS = new Kept("circle_worker", "worker_id");

    /** Who works with each child. */
    public static final Kept CHILDREN = new Kept("circle_child", "child_id");

    /** At which children the front door is at work. */
    public static final Kept OPEN_REFERRALS = new Kept("circle_open_referral", "child_id");

    private final Session entities;
    private final Caller caller;

    Circle(Session entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Why the caller belongs to the circle around one of these children. */
    public Optional<String> reasonToSee(Set<ChildId> children) {
        if (children.isEmpty()) {
            return Optional.empty();
        }
        if (isRestricted(children)) {
            return caller.ifWorker().flatMap(worker -> named(worker, children));
        }
        return atTheFrontDoor(children).or(() -> caller.ifWorker().flatMap(worker -> involved(worker, children)));
    }

    /** Whether only those who work with the child and those named may read one of these records. */
    public boolean isRestricted(Set<ChildId> children) {
        return OneColumn.of(
                        entities,
                        "select count(*) > 0 from circle_child where child_id = any (:children) and restricted_to is not null",
                        Boolean.class)
                .setParameter("children", ids(children))
                .getSingleResult();
    }

    public void keep(StaffState staff) {
        entities.createNativeMutationQuery("""
                        insert into circle_worker (worker_id, supervisor_id, version) values (:worker, :supervisor, :version)
                        on conflict (worker_id) do update
                        set supervisor_id = excluded.supervisor_id, version = excluded.version
                        where circle_worker.version < excluded.version
                        """)
                .setParameter("worker", staff.workerId().value())
                .setParameter(
                        "supervisor",
                        Optional.ofNullable(staff.supervisorId())
                                .map(WorkerId::value)
                                .orElse(null))
                .setParameter("version", staff.version())
                .executeUpdate();
    }

    public void keep(InvolvementState involvement) {
        entities.createNativeMutationQuery("""
                        insert into circle_child (child_id, worker_ids, restricted_to, version)
                        values (:child, :workers, cast(:restricted as uuid[]), :version)
                        on conflict (child_id) do update set
                            worker_ids = excluded.worker_ids, restricted_to = excluded.restricted_to, version = excluded.version
                        where circle_child.version < excluded.version
                        """)
                .setParameter("child", involvement.childId().value())
                .setParameter(
                        "workers",
                        involvement.involvements().stream()
                                .map(each -> each.workerId().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .setParameter("restricted", restrictedTo(involvement))
                .setParameter("version", involvement.version())
                .executeUpdate();
    }

    public void keep(OpenReferralState referrals) {
        keepOpenReferrals(List.of(referrals));
    }

    public void keepOpenReferrals(List<OpenReferralState> children) {
        entities.createNativeMutationQuery("""
                        insert into circle_open_referral (child_id, open_referrals, version)
                        select * from unnest(:children, :open, :versions) as told (child, open, version) order by child
                        on conflict (child_id) do update
                        set open_referrals = excluded.open_referrals, version = excluded.version
                        where circle_open_referral.version < excluded.version
                        """)
                .setParameter(
                        "children",
                        children.stream().map(child -> child.childId().value()).toArray(UUID[]::new))
                .setParameter(
                        "open",
                        children.stream().map(OpenReferralState::openReferrals).toArray(Integer[]::new))
                .setParameter(
                        "versions",
                        children.stream().map(OpenReferralState::version).toArray(Integer[]::new))
                .executeUpdate();
    }

    private Optional<String> atTheFrontDoor(Set<ChildId> children) {
        if (!caller.is(Roles.FRONT_DOOR) && !caller.is(Roles.FRONT_DOOR_MANAGER)) {
            return Optional.empty();
        }
        return OneColumn.of(entities, """
                        select 'FRONT_DOOR' from circle_open_referral
                        where child_id = any (:children) and open_referrals > 0 limit 1
                        """, String.class)
                .setParameter("children", ids(children))
                .uniqueResultOptional();
    }

    /** A line that was drawn in a circle by mistake ends where it meets itself. */
    private Optional<String> involved(WorkerId worker, Set<ChildId> children) {
        return OneColumn.of(entities, """
                        with recursive line as (
                            select unnest(worker_ids) as worker_id, 0 as distance
                            from circle_child where child_id = any (:children)
                            union
                            select w.supervisor_id, l.distance + 1 from line l
                            join circle_worker w on w.worker_id = l.worker_id
                            where w.supervisor_id is not null and l.distance < 12
                        )
                        select case when min(distance) = 0 then 'INVOLVED' else 'SUPERVISES' end
                        from line where worker_id = :worker having count(*) > 0
                        """, String.class)
                .setParameter("children", ids(children))
                .setParameter("worker", worker.value())
                .uniqueResultOptional();
    }

    /** For every one of the children: named on the record, or working with the child; being up the line does not count. */
    private Optional<String> named(WorkerId worker, Set<ChildId> children) {
        return OneColumn.of(entities, """
                        select 'NAMED' from circle_child where child_id = any (:children) and restricted_to is not null
                        having bool_and(:worker = any (restricted_to) or :worker = any (worker_ids))
                        """, String.class)
                .setParameter("children", ids(children))
                .setParameter("worker", worker.value())
                .uniqueResultOptional();
    }

    /** As PostgreSQL writes an array; absent where the record is not restricted. */
    private static @Nullable String restrictedTo(InvolvementState involvement) {
        return involvement.restrictedTo() == null
                ? null
                : involvement.restrictedTo().stream()
                        .map(worker -> worker.value().toString())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static UUID[] ids(Set<ChildId> children) {
        return children.stream().map(TypedId::value).toArray(UUID[]::new);
    }
}
