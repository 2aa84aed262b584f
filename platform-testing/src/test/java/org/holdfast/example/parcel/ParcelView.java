package org.holdfast.example.parcel;

import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;

record ParcelView(ParcelId id, String label, int weight, ChildId recipient, ParcelStatus status, int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(recipient);
    }
}
