package org.holdfast.caseload.enquiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.strategy.Dependents;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every section 47 enquiry. */
@ApplicationScoped
public class Enquiries implements PanacheRepositoryBase<Enquiry, UUID>, Dependents {

    public Enquiry get(CaseId caseId, EnquiryId id) {
        return findByIdOptional(id.value())
                .filter(enquiry -> enquiry.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("enquiry"));
    }

    List<Enquiry> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (startedOn > ?2 or (startedOn = ?2 and id > ?3)) order by startedOn, id",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by startedOn, id", caseId))
                .page(0, limit)
                .list();
    }

    List<Enquiry> counting(CaseId caseId) {
        return list("caseId = ?1 and enteredInError.at is null order by startedOn, id", caseId);
    }

    List<Enquiry> open(Collection<CaseId> cases) {
        return list("caseId in ?1 and enteredInError.at is null and status <> ?2", cases, EnquiryStatus.ENDED);
    }

    @Override
    public boolean restOn(StrategyDiscussionId discussion) {
        return count("discussionId = ?1 and enteredInError.at is null", discussion.value()) > 0;
    }
}
