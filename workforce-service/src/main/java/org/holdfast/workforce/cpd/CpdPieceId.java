package org.holdfast.workforce.cpd;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a piece of professional development. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000002b0001")
public record CpdPieceId(@JsonValue UUID value) implements TypedId {

    static CpdPieceId next() {
        return new CpdPieceId(TypedId.fresh());
    }
}
