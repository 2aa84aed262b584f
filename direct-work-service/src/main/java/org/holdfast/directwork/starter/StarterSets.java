package org.holdfast.directwork.starter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;

/** All starter sets, and who was given which. */
@ApplicationScoped
class StarterSets implements PanacheRepositoryBase<StarterSet, String> {

    private final Session entities;

    StarterSets(Session entities) {
        this.entities = entities;
    }

    StarterSet get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("starter set"));
    }

    List<StarterSet> all() {
        return list("order by code");
    }

    /** Once in a working life here: a promotion is no new start. */
    void give(WorkerId worker, String grade, LocalDate on) {
        entities.createNativeMutationQuery("""
                        insert into starter_set_given (worker_id, set_code, given_on)
                        select :worker, code, :day from starter_set
                        where grades @> array[cast(:grade as text)] order by code limit 1
                        on conflict (worker_id) do nothing
                        """)
                .setParameter("worker", worker.value())
                .setParameter("grade", grade)
                .setParameter("day", on)
                .executeUpdate();
    }

    record Given(StarterSet set, LocalDate on) {}

    Optional<Given> givenTo(WorkerId worker) {
        return entities.createNativeQuery(
                        "select set_code, given_on from starter_set_given where worker_id = :worker", Object[].class)
                .addScalar("set_code", String.class)
                .addScalar("given_on", LocalDate.class)
                .setParameter("worker", worker.value())
                .uniqueResultOptional()
                .map(row -> new Given(get((String) row[0]), (LocalDate) row[1]));
    }
}
