package org.holdfast.referral.gathering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every request for information. */
@ApplicationScoped
public class InformationRequests implements PanacheRepositoryBase<InformationRequest, UUID> {

    /** The children a request is about, for whoever decides who may see it. */
    public Set<ChildId> childrenIn(InformationRequestId id) {
        return findByIdOptional(id.value())
                .map(InformationRequest::children)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    public boolean isTo(AgencyId agency, InformationRequestId id) {
        return count("id = ?1 and agencyId = ?2", id.value(), agency) == 1;
    }

    InformationRequest get(InformationRequestId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("information request"));
    }

    InformationRequest get(ReferralId referral, InformationRequestId id) {
        return find("id = ?1 and referralId = ?2", id.value(), referral)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("information request"));
    }

    /** In the order in which they were asked. */
    List<InformationRequest> of(ReferralId referral) {
        return list("referralId = ?1 order by id", referral);
    }

    List<InformationRequest> to(AgencyId agency, Optional<Place> place, int limit) {
        return place.map(after -> find("agencyId = ?1 and id < ?2 order by id desc", agency, after.id()))
                .orElseGet(() -> find("agencyId = ?1 order by id desc", agency))
                .page(0, limit)
                .list();
    }

    boolean areAllAnswered(ReferralId referral) {
        return count("referralId = ?1 and status = ?2", referral, RequestStatus.WAITING) == 0;
    }

    /** Late, and not reminded since it became so. */
    List<InformationRequest> toChase(Instant now, int limit) {
        return find(
                        "status = ?1 and dueAt < ?2 and (reminders.lastAt is null or reminders.lastAt < dueAt) order by dueAt",
                        RequestStatus.WAITING,
                        now)
                .page(0, limit)
                .list();
    }
}
