package org.holdfast.referral.feedback;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a partner's rating. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a801")
public record RatingId(@JsonValue UUID value) implements TypedId {

    static RatingId next() {
        return new RatingId(TypedId.fresh());
    }
}
