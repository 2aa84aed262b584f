package org.holdfast.caseload.careleaver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OfferId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;

/** Everything that was offered. */
@ApplicationScoped
class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private final Children children;

    Offers(Children children) {
        this.children = children;
    }

    Offer get(OfferId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("offer"));
    }

    Offer get(OfferId id, ChildId child) {
        return findByIdOptional(id.value())
                .filter(offer -> children.allRecordsOf(child).contains(offer.childId()))
                .orElseThrow(() -> new NotFound("offer"));
    }

    List<Offer> of(ChildId child) {
        return list("childId in ?1 order by onDay desc, id desc", children.allRecordsOf(child));
    }

    List<Offer> toAll(Collection<ChildId> young) {
        return list("childId in ?1", List.copyOf(young));
    }

    /** Those of them who have a personal adviser. */
    Set<ChildId> withAdviser(Collection<ChildId> young) {
        return OneColumn.of(getSession(), """
                        select distinct child_id from allocation
                        where role = 'PERSONAL_ADVISER' and ended_at is null and child_id = any (:young)
                        """, UUID.class)
                .setParameter("young", young.stream().map(TypedId::value).toArray(UUID[]::new))
                .getResultStream()
                .map(ChildId::new)
                .collect(Collectors.toSet());
    }
}
