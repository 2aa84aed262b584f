package org.holdfast.caseload.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every version of the caseload policy. */
@ApplicationScoped
public class CaseloadPolicies implements PanacheRepositoryBase<CaseloadPolicy, UUID> {

    /** The policy in force at a moment; the one Holdfast comes with counts from long ago. */
    public CaseloadPolicy at(Instant moment) {
        return find("effectiveFrom <= ?1 and withdrawnAt is null order by effectiveFrom desc", moment)
                .firstResultOptional()
                .orElseGet(
                        () -> find("withdrawnAt is null order by effectiveFrom").firstResult());
    }

    CaseloadPolicy get(CaseloadPolicyId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("caseload policy"));
    }

    boolean isPlannedFrom(Instant effectiveFrom) {
        return count("effectiveFrom = ?1 and withdrawnAt is null", effectiveFrom) > 0;
    }

    List<CaseloadPolicy> latestFirst(Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "effectiveFrom < ?1 or (effectiveFrom = ?1 and id < ?2) order by effectiveFrom desc, id desc",
                        Instant.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("order by effectiveFrom desc, id desc"))
                .page(0, limit)
                .list();
    }
}
