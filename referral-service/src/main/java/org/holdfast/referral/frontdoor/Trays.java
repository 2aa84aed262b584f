package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.persistence.Narrowing;
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
            where %s
            order by r.risk_rank, r.received_at, r.id limit :limit
            """;

    private static final String ABOUT_CHILD =
            "exists (select from referred_child c where c.referral_id = r.id and c.child_id = :child)";

    private static final String DUE_BEFORE =
            "exists (select from deadline d where d.referral_id = r.id and d.met_at is null and d.due_at < %s)";

    private final Session entities;

    Trays(Session entities) {
        this.entities = entities;
    }

    List<Waiting> matching(
            QueueFilter filter, @Nullable WorkerId caller, Instant now, Optional<Place> place, int limit) {
        var asked = asked(filter, caller, now, place);
        return asked.bind(entities.createNativeQuery(QUEUE.formatted(asked.sql()), Object[].class))
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Waiting((int) row[0], ReferralRow.of(row, now)))
                .toList();
    }

    private static Narrowing asked(QueueFilter filter, @Nullable WorkerId caller, Instant now, Optional<Place> place) {
        var asked = new Narrowing()
                .to("r.rag = :rag", "rag", nameOf(filter.rag))
                .to("r.source = :source", "source", nameOf(filter.source))
                .to("r.area = :area", "area", filter.area)
                .to(ABOUT_CHILD, "child", filter.childId == null ? null : filter.childId.value())
                .to(DUE_BEFORE.formatted(":due"), "due", filter.dueBefore == null ? null : filter.dueBefore.instant());
        if (filter.status == null) {
            asked.to("r.status in ('RECEIVED', 'TRIAGED', 'DECISION_PENDING_AUTHORISATION')");
        } else {
            asked.to("r.status = :status", "status", filter.status.name());
        }
        if (filter.tray != null) {
            narrow(asked, filter.tray, caller, now);
        }
        place.map(QueuePlace::of)
                .ifPresent(after -> asked.to(
                        "(r.risk_rank, r.received_at, r.id) > (:rank, :received, :id)",
                        Map.of("rank", after.rank(), "received", after.receivedAt(), "id", after.id())));
        return asked;
    }

    private static void narrow(Narrowing asked, Tray tray, @Nullable WorkerId caller, Instant now) {
        switch (tray) {
            case UNASSIGNED -> asked.to("r.assigned_to is null");
            case MINE -> of(caller, asked, "r.assigned_to = :worker");
            case TEAM ->
                of(caller, asked, "r.assigned_team = (select w.team_id from colleague w where w.worker_id = :worker)");
            case OVERDUE -> asked.to(DUE_BEFORE.formatted(":now"), "now", now);
            case AWAITING_AUTHORISATION ->
                asked.to("exists (select from decision d where d.referral_id = r.id and d.status = 'PENDING')");
        }
    }

    /** A program has no tray of its own. */
    private static void of(@Nullable WorkerId caller, Narrowing asked, String condition) {
        if (caller == null) {
            asked.to("false");
        } else {
            asked.to(condition, "worker", caller.value());
        }
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
    private record QueuePlace(int rank, Instant receivedAt, UUID id) {

        static QueuePlace of(Place place) {
            var parts = place.sortKey().split("@", 2);
            return new QueuePlace(Integer.parseInt(parts[0]), Instant.parse(parts[1]), place.id());
        }
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
