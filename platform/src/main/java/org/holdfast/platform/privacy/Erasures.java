package org.holdfast.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureId;

/** What was erased here, by ids alone: to be kept outside the database too, for the day on which a backup is restored. */
@ApplicationScoped
class Erasures {

    private final Session entities;

    Erasures(Session entities) {
        this.entities = entities;
    }

    /** Once; a repetition is counted with the latest. */
    void keep(ErasureId erasure, Collection<ChildId> children, int rows, Instant now) {
        entities.createNativeMutationQuery("""
                        insert into erasure_done (erasure_id, child_ids, rows, carried_out_at) values (:erasure, :children, :rows, :now)
                        on conflict (erasure_id) do update set rows = erasure_done.rows + excluded.rows
                        """)
                .setParameter("erasure", erasure.value())
                .setParameter("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .setParameter("rows", rows)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<ErasureDone> all() {
        return entities.createNativeQuery(
                        "select erasure_id, child_ids, rows, carried_out_at from erasure_done order by carried_out_at, erasure_id",
                        Object[].class)
                .getResultStream()
                .map(row -> new ErasureDone(
                        new ErasureId((UUID) row[0]),
                        Arrays.stream((UUID[]) row[1]).map(ChildId::new).collect(Collectors.toUnmodifiableList()),
                        (Integer) row[2],
                        (Instant) row[3]))
                .toList();
    }
}
