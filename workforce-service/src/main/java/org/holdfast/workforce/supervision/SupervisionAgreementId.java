package org.holdfast.workforce.supervision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a supervision agreement. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000230001")
public record SupervisionAgreementId(@JsonValue UUID value) implements TypedId {

    static SupervisionAgreementId next() {
        return new SupervisionAgreementId(TypedId.fresh());
    }
}
