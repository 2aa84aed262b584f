package org.holdfast.referral.consultation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a consultation. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a601")
public record ConsultationId(@JsonValue UUID value) implements TypedId {

    static ConsultationId next() {
        return new ConsultationId(TypedId.fresh());
    }
}
