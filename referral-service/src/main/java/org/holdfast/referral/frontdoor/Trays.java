package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.jspecify.annotations.Nullable;

/** The queue of the front door, seen tray by tray: what is most dangerous first, and among equals what came first. */
@ApplicationScoped
class Trays {

    private static final String QUEUE = """
            select r.risk_rank, r.id, r.reference, r.status, r.source, r.channel, r.immediate_risk, r.rag, r.area, r.assigned_to,
                   r.assigned_team, r.received_at, r.decision_due_on,
                   (select min(d.due_at) from deadline d where d.referral_id = r.id and d.met_at is null) as next_due_at,
                   array(select c.child_id from referred_child c where c.referral_id = r.id order by c.position) as children
            from referral r
            where (cast(:rank as int) is null or (r.risk_rank, r.received_at, r.id)
                   > (cast(:rank as int), cast(:received as timestamptz), cast(:id as uuid)))
              and case when cast(:status as text) is null
                  then r.status in ('RECEIVED', 'TRIAGED', 'DECISION_PENDING_AUTHORISATION')
                  else r.status = cast(:status as text) end
              and (cast(:rag as text) is null or r.rag = cast(:rag as text))
              and (cast(:source as text) is null or r.source = cast(:source as text))
              and (cast(:area as text) is null or r.area = cast(:area as text))
              and (cast(:child as uuid) is null or exists (
                   select from referred_child c where c.referral_id = r.id and c.child_id = cast(:child as uuid)))
              and (cast(:due as timestamptz) is null or exists (
                   select from deadline d
                   where d.referral_id = r.id and d.met_at is null and d.due_at < cast(:due as timestamptz)))
              and case cast(:tray as text)
                  when 'UNASSIGNED' then r.assigned_to is null
                  when 'MINE' then r.assigned_to = cast(:worker as uuid)
                  when 'TEAM' then r.assigned_team = (select w.team_id from colleague w where w.worker_id = cast(:worker as uuid))
                  when 'OVERDUE' then exists (
                      select from deadline d
                      where d.referral_id = r.id and d.met_at is null and d.due_at < cast(:now as timestamptz))
                  when 'AWAITING_AUTHORISATION' then exists (
                      select from decision d where d.referral_id = r.id and d.status = 'PENDING')
                  else true end
            order by r.risk_rank, r.received_at, r.id limit :limit
            """;

    private final Session entities;

    Trays(Session entities) {
        this.entities = entities;
    }

    List<Waiting> matching(
            QueueFilter filter, @Nullable WorkerId caller, Instant now, Optional<Place> place, int limit) {
        var after = place.map(QueuePlace::of);
        return entities.createNativeQuery(QUEUE, Object[].class)
                .setParameter("rank", after.map(QueuePlace::rank).orElse(null))
                .setParameter("received", after.map(QueuePlace::receivedAt).orElse(null))
                .setParameter("id", place.map(Place::id).orElse(null))
                .setParameter("status", nameOf(filter.status))
                .setParameter("rag", nameOf(filter.rag))
                .setParameter("source", nameOf(filter.source))
                .setParameter("area", filter.area)
                .setParameter("child", filter.childId == null ? null : filter.childId.value())
                .setParameter("due", filter.dueBefore == null ? null : filter.dueBefore.instant())
                .setParameter("tray", nameOf(filter.tray))
                .setParameter("worker", caller == null ? null : caller.value())
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Waiting((int) row[0], ReferralRow.of(row, now)))
                .toList();
    }

    /**
     * A referral in the queue. Read as the row that is shown, not as the referral: the queue is what the front door looks at most often.
     *
     * @param rank the lower, the sooner somebody has to look
     */
    record Waiting(int rank, ReferralRow row) {

        Place place() {
            return new Place(rank + "@" + row.receivedAt(), row.id().value());
        }
    }

    /** Where the queue is read on: behind this rank and moment. */
    private record QueuePlace(int rank, Instant receivedAt) {

        static QueuePlace of(Place place) {
            var parts = place.sortKey().split("@", 2);
            return new QueuePlace(Integer.parseInt(parts[0]), Instant.parse(parts[1]));
        }
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
