package org.holdfast.referral.family;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies people who live together. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000090001")
public record HouseholdId(@JsonValue UUID value) implements TypedId {

    public static HouseholdId next() {
        return new HouseholdId(TypedId.fresh());
    }
}
