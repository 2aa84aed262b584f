package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a child or young person. Minted by referral-service alone. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000c001")
public record ChildId(@JsonValue UUID value) implements TypedId {

    public static ChildId next() {
        return new ChildId(TypedId.fresh());
    }
}
