package org.holdfast.caseload.aboutme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.picture.Picture;

/** Workers' pictures, one of each person: the one before is not kept. */
@ApplicationScoped
public class Portraits {

    private static final int PIXELS = 360;

    private final Session entities;

    Portraits(Session entities) {
        this.entities = entities;
    }

    PictureKept keep(WorkerId worker, Picture picture, Instant now) {
        var portrait = picture.portrait(PIXELS);
        entities.createNativeMutationQuery("""
                        insert into portrait (worker_id, picture, kept_at) values (:worker, :picture, :at)
                        on conflict (worker_id) do update set picture = excluded.picture, kept_at = excluded.kept_at
                        """)
                .setParameter("worker", worker.value())
                .setParameter("picture", portrait.bytes())
                .setParameter("at", now)
                .executeUpdate();
        return new PictureKept(PIXELS, now);
    }

    public Optional<byte[]> of(WorkerId worker) {
        return OneColumn.of(entities, "select picture from portrait where worker_id = :worker", byte[].class)
                .setParameter("worker", worker.value())
                .uniqueResultOptional();
    }

    /** JPEG, by person; who has none is not in it. */
    public Map<UUID, byte[]> of(Collection<WorkerId> workers) {
        return entities.createNativeQuery(
                        "select worker_id, picture from portrait where worker_id = any (:workers)", Object[].class)
                .setParameter("workers", workers.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (byte[]) row[1]));
    }
}
