package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a period in which children's services are open to one child. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000c0001")
public record CaseId(@JsonValue UUID value) implements TypedId {

    public static CaseId next() {
        return new CaseId(TypedId.fresh());
    }
}
