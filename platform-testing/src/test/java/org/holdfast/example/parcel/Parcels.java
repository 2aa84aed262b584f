package org.holdfast.example.parcel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** All parcels. */
@ApplicationScoped
class Parcels implements PanacheRepositoryBase<Parcel, UUID> {

    Parcel get(ParcelId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("parcel"));
    }

    Optional<ChildId> recipientOf(ParcelId id) {
        return findByIdOptional(id.value()).map(Parcel::recipient);
    }

    List<Parcel> byLabelAfter(String from, Optional<Place> place, int limit) {
        var after = place.orElse(new Place("", new UUID(0, 0)));
        return find(
                        "label like ?1 and (label > ?2 or (label = ?2 and id > ?3)) order by label, id",
                        from + "%",
                        after.sortKey(),
                        after.id())
                .page(0, limit)
                .list();
    }

    List<Parcel> of(ChildId recipient) {
        return list("recipient = ?1 order by label", recipient);
    }
}
