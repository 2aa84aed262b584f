package org.holdfast.workforce.census;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.WorkerId;

/** What is known of everybody for the census. */
@ApplicationScoped
class CensusRecords implements PanacheRepositoryBase<CensusRecord, UUID> {

    Optional<CensusRecord> of(WorkerId worker) {
        return findByIdOptional(worker.value());
    }

    Map<WorkerId, CensusDetails> of(Collection<UUID> workers) {
        return list("id in ?1", workers).stream()
                .collect(Collectors.toMap(CensusRecord::worker, CensusRecord::details));
    }
}
