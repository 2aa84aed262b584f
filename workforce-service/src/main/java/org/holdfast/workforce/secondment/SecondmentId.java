package org.holdfast.workforce.secondment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a secondment. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000250001")
public record SecondmentId(@JsonValue UUID value) implements TypedId {

    static SecondmentId next() {
        return new SecondmentId(TypedId.fresh());
    }
}
