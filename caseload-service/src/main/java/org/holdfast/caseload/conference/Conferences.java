package org.holdfast.caseload.conference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every initial conference. */
@ApplicationScoped
public class Conferences implements PanacheRepositoryBase<Conference, UUID> {

    public Conference get(CaseId caseId, ConferenceId id) {
        return findByIdOptional(id.value())
                .filter(conference -> conference.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("conference"));
    }

    /** The one that stands. */
    Optional<Conference> of(EnquiryId enquiry) {
        return find("enquiryId = ?1 and enteredInError.at is null", enquiry.value())
                .firstResultOptional();
    }

    List<Conference> of(CaseId caseId, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "caseId = ?1 and (heldOn > ?2 or (heldOn = ?2 and id > ?3)) order by heldOn, id",
                        caseId,
                        LocalDate.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("caseId = ?1 order by heldOn, id", caseId))
                .page(0, limit)
                .list();
    }
}
