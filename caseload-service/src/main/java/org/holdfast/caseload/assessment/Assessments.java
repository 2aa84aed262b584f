package org.holdfast.caseload.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every assessment. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    Assessment get(CaseId caseId, AssessmentId id) {
        return findByIdOptional(id.value())
                .filter(assessment -> assessment.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("assessment"));
    }

    List<Assessment> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (startedOn > ?2 or (startedOn = ?2 and id > ?3)) order by startedOn, id",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by startedOn, id", caseId))
                .page(0, limit)
                .list();
    }

    /** Those that count: not entered in error. */
    List<Assessment> counting(CaseId caseId) {
        return list("caseId = ?1 and enteredInError.at is null order by startedOn, id", caseId);
    }

    List<Assessment> underWay(Collection<CaseId> cases) {
        return list("caseId in ?1 and enteredInError.at is null and completedOn is null", cases);
    }
}
