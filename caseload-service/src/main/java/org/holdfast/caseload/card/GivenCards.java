package org.holdfast.caseload.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.TypedId;

/** Which children have been given a card. */
@ApplicationScoped
class GivenCards implements PanacheRepositoryBase<GivenCard, UUID> {

    Map<AllocationId, GivenCard> since(Collection<AllocationId> allocations) {
        return list(
                        "allocationId in ?1",
                        allocations.stream().map(TypedId::value).toList())
                .stream()
                .collect(Collectors.toMap(GivenCard::allocationId, Function.identity()));
    }

    boolean isGiven(AllocationId allocation) {
        return findByIdOptional(allocation.value()).isPresent();
    }
}
