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
        return standing(children).reason();
    }

    /** How the caller stands to these children. A line that was drawn in a circle by mistake ends where it meets itself. */
    public Standing standing(Set<ChildId> children) {
        var row = entities.createNativeQuery("""
                        with recursive around as (
                            select worker_ids, restricted_to from circle_child where child_id = any (:children)
                        ), line as (
                            select unnest(worker_ids) as worker_id, 0 as distance from around
                            union
                            select w.supervisor_id, l.distance + 1 from line l
                            join circle_worker w on w.worker_id = l.worker_id
                            where w.supervisor_id is not null and l.distance < 12
                        )
                        select
                            exists (select 1 from around where restricted_to is not null) as restricted,
                            coalesce((select bool_and(:worker = any (restricted_to) or :worker = any (worker_ids))
                                      from around where restricted_to is not null), false) as named,
                            exists (select 1 from circle_open_referral
                                    where child_id = any (:children) and open_referrals > 0) as front_door_at_work,
                            (select min(distance) from line where worker_id = :worker) as distance
                        """, Object[].class)
                .setParameter("children", ids(children))
                .setParameter("worker", caller.ifWorker().map(WorkerId::value).orElse(null), UUID.class)
                .getSingleResult();
        var frontDoor = caller.is(Roles.FRONT_DOOR) || caller.is(Roles.FRONT_DOOR_MANAGER);
        return new Standing((Boolean) row[0], (Boolean) row[1], frontDoor && (Boolean) row[2], (Integer) row[3]);
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
                        select * from unnest(cast(:children as uuid[]), cast(:open as integer[]), cast(:versions as integer[]))
                            as told (child, open, version) order by child
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
