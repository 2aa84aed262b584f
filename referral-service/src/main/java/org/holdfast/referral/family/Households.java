package org.holdfast.referral.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.problem.NotFound;

/** Who lives with whom. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    /** One of the child's homes. */
    Household get(HouseholdId id, Collection<ChildId> records) {
        return findByIdOptional(id.value())
                .filter(household -> household.parties().stream()
                        .map(Party::child)
                        .filter(Objects::nonNull)
                        .anyMatch(records::contains))
                .orElseThrow(() -> new NotFound("household"));
    }

    /** Homes the child has or had, the newest on record first. */
    List<Household> of(Collection<ChildId> records) {
        return list(
                "select distinct h from Household h join h.residences r where r.party.partyChildId in ?1"
                        + " order by h.recordedAt desc, h.id",
                records.stream().map(TypedId::value).toList());
    }
}
