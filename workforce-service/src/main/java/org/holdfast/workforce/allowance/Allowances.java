package org.holdfast.workforce.allowance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.platform.problem.NotFound;

/** Every allowance that was agreed. */
@ApplicationScoped
class Allowances implements PanacheRepositoryBase<Allowance, UUID> {

    Allowance get(AllowanceId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("allowance"));
    }

    /** Nobody has two at a time; whoever asks holds the person. */
    void add(Allowance allowance) {
        if (list("workerId", allowance.workerId()).stream().anyMatch(allowance::overlaps)) {
            throw new AllowanceAlready();
        }
        persistAndFlush(allowance);
    }

    /** Those that run, the first to end first. */
    List<Allowance> running(int limit, LocalDate today) {
        return find("startsOn <= ?1 and endsOn >= ?1 order by endsOn, id", today)
                .page(0, limit)
                .list();
    }
}
