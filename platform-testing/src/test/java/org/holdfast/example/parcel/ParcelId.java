package org.holdfast.example.parcel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.holdfast.contracts.TypedId;

/** Identifies a parcel. */
public record ParcelId(@JsonValue UUID value) implements TypedId {

    public static ParcelId next() {
        return new ParcelId(TypedId.fresh());
    }
}
