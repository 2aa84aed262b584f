package org.holdfast.referral.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies the tie of a program to a partner agency. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a201")
public record ApiClientId(@JsonValue UUID value) implements TypedId {

    static ApiClientId next() {
        return new ApiClientId(TypedId.fresh());
    }
}
