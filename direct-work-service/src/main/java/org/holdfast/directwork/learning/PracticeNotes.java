package org.holdfast.directwork.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.PracticeNoteId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Everything that was shared. */
@ApplicationScoped
class PracticeNotes implements PanacheRepositoryBase<PracticeNote, UUID> {

    PracticeNote get(PracticeNoteId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("practice note"));
    }

    /** What everyone may read. */
    PracticeNote published(PracticeNoteId id) {
        return findByIdOptional(id.value())
                .filter(PracticeNote::isPublished)
                .orElseThrow(() -> new NotFound("practice note"));
    }

    /** What a worker has shared; another's is not there for them. */
    PracticeNote ownOf(PracticeNoteId id, WorkerId worker) {
        return findByIdOptional(id.value())
                .filter(note -> note.isBy(worker))
                .orElseThrow(() -> new NotFound("practice note"));
    }

    /** What everyone may read, and what a worker has shared. */
    PracticeNote readableBy(PracticeNoteId id, Optional<WorkerId> worker) {
        return findByIdOptional(id.value())
                .filter(note -> note.isPublished() || worker.filter(note::isBy).isPresent())
                .orElseThrow(() -> new NotFound("practice note"));
    }

    List<PracticeNote> newest(NoteStatus status, NoteFilter filter, Optional<Place> after, int limit) {
        var parameters = Parameters.with("status", status);
        var conditions = new ArrayList<>(List.of("status = :status"));
        conditions.addAll(filter.conditions(parameters));
        after.ifPresent(place -> {
            conditions.add("(writtenAt < :at or (writtenAt = :at and id < :id))");
            parameters.and("at", Instant.parse(place.sortKey())).and("id", place.id());
        });
        return find(String.join(" and ", conditions) + " order by writtenAt desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    /** How many tried it, and for how many it worked. */
    record Tally(int tried, int worked) {}

    /** Each colleague's last word counts. */
    Tally tell(PracticeNoteId note, WorkerId worker, boolean worked, Instant now) {
        var entities = getEntityManager();
        entities.createNativeQuery("""
                        insert into practice_note_use (note_id, worker_id, worked, told_at) values (:note, :worker, :worked, :at)
                        on conflict (note_id, worker_id) do update set worked = excluded.worked, told_at = excluded.told_at
                        """)
                .setParameter("note", note.value())
                .setParameter("worker", worker.value())
                .setParameter("worked", worked)
                .setParameter("at", now)
                .executeUpdate();
        var counts = (Object[]) entities.createNativeQuery(
                        "select count(*), count(*) filter (where worked) from practice_note_use where note_id = :note",
                        Object[].class)
                .setParameter("note", note.value())
                .getSingleResult();
        return new Tally(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }
}
