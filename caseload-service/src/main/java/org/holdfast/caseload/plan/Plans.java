package org.holdfast.caseload.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.conference.PlanOfConference;
import org.holdfast.caseload.visit.OpenPlans;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.PlanId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every plan. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID>, OpenPlans, PlanOfConference {

    Plan get(CaseId caseId, PlanId id) {
        return findByIdOptional(id.value())
                .filter(plan -> plan.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("plan"));
    }

    List<Plan> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (startedOn > ?2 or (startedOn = ?2 and id > ?3)) order by startedOn, id",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by startedOn, id", caseId))
                .page(0, limit)
                .list();
    }

    List<Plan> counting(CaseId caseId) {
        return list("caseId = ?1 and enteredInError.at is null order by startedOn, id", caseId);
    }

    List<Plan> open(Collection<CaseId> cases) {
        return list("caseId in ?1 and enteredInError.at is null and endedOn is null", cases);
    }

    /** Child protection plans that the child had here, under any of the child's records. */
    int protectionPlansOf(Collection<ChildId> records) {
        return (int)
                count("childId in ?1 and kind = ?2 and enteredInError.at is null", records, PlanKind.CHILD_PROTECTION);
    }

    @Override
    public Set<CaseId> among(Collection<CaseId> cases) {
        return open(cases).stream().map(Plan::caseId).collect(Collectors.toSet());
    }

    @Override
    public boolean existsFor(ConferenceId conference) {
        return count("conferenceId = ?1 and enteredInError.at is null", conference.value()) > 0;
    }
}
