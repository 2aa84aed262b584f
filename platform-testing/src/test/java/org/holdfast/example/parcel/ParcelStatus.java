package org.holdfast.example.parcel;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far a parcel has come. */
enum ParcelStatus implements Lifecycle<ParcelStatus> {
    PACKED,
    DISPATCHED;

    @Override
    public Set<ParcelStatus> next() {
        return switch (this) {
            case PACKED -> Set.of(DISPATCHED);
            case DISPATCHED -> Set.of();
        };
    }
}
