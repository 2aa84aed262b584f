package org.holdfast.referral.gathering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a request for information to a partner agency. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a301")
public record InformationRequestId(@JsonValue UUID value) implements TypedId {

    static InformationRequestId next() {
        return new InformationRequestId(TypedId.fresh());
    }
}
