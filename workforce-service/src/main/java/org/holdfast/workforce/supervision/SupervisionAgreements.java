package org.holdfast.workforce.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.workforce.calendar.Rhythm;

/** What people have agreed about supervision, now and before. */
@ApplicationScoped
class SupervisionAgreements implements PanacheRepositoryBase<SupervisionAgreement, UUID> {

    SupervisionAgreement get(SupervisionAgreementId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("supervision agreement"));
    }

    /** In the place of what was agreed before. */
    void make(SupervisionAgreement agreement) {
        inForce(agreement.workerId()).ifPresent(before -> before.giveWayTo(agreement));
        flush();
        persistAndFlush(agreement);
    }

    Optional<SupervisionAgreement> inForce(WorkerId worker) {
        return find("workerId = ?1 and endedOn is null", worker).firstResultOptional();
    }

    /** The latest first. */
    List<SupervisionAgreement> of(WorkerId worker) {
        return list("workerId = ?1 order by startsOn desc, id desc", worker);
    }

    Map<WorkerId, Rhythm> inForce() {
        return rhythms(list("endedOn is null"));
    }

    Map<WorkerId, Rhythm> inForce(Collection<WorkerId> workers) {
        return rhythms(list("workerId in ?1 and endedOn is null", workers));
    }

    private static Map<WorkerId, Rhythm> rhythms(List<SupervisionAgreement> agreements) {
        return agreements.stream()
                .collect(Collectors.toMap(SupervisionAgreement::workerId, SupervisionAgreement::rhythm));
    }
}
