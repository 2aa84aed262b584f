package org.holdfast.referral.merging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies one merge of two records. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000060001")
public record MergeId(@JsonValue UUID value) implements TypedId {

    public static MergeId next() {
        return new MergeId(TypedId.fresh());
    }
}
