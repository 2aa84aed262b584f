package org.holdfast.example.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.access.NeedToKnow;

/** A parcel is seen by the circle around its recipient. */
@ApplicationScoped
class ParcelNeedToKnow implements NeedToKnow {

    private final Parcels parcels;
    private final Circle circle;

    ParcelNeedToKnow(Parcels parcels, Circle circle) {
        this.parcels = parcels;
        this.circle = circle;
    }

    @Override
    public Set<ChildId> childrenIn(TypedId record) {
        return record instanceof ParcelId parcel
                ? parcels.recipientOf(parcel).map(Set::of).orElse(Set.of())
                : Set.of();
    }

    @Override
    public Optional<String> reasonToSee(TypedId record, Set<ChildId> children) {
        return circle.reasonToSee(children);
    }
}
