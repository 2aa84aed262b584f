package org.holdfast.workforce.secondment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;

/** All secondments, past, present and agreed. */
@ApplicationScoped
class Secondments implements PanacheRepositoryBase<Secondment, UUID> {

    Secondment get(WorkerId worker, SecondmentId id) {
        return findByIdOptional(id.value())
                .filter(secondment -> secondment.workerId().equals(worker))
                .orElseThrow(() -> new NotFound("secondment"));
    }

    /** Nobody is seconded twice on one day; whoever asks holds the person. */
    void add(Secondment secondment) {
        if (of(secondment.workerId()).stream().anyMatch(secondment::overlaps)) {
            throw new SecondmentsOverlap();
        }
        persistAndFlush(secondment);
    }

    /** The latest first. */
    List<Secondment> of(WorkerId worker) {
        return list("workerId = ?1 order by startsOn desc, id desc", worker);
    }
}
