package org.holdfast.referral.family;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies somebody in a child's life who is not in the child index. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000070001")
public record PersonId(@JsonValue UUID value) implements TypedId {

    public static PersonId next() {
        return new PersonId(TypedId.fresh());
    }
}
