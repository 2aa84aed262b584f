package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a section 47 enquiry. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000320001")
public record EnquiryId(@JsonValue UUID value) implements TypedId {

    public static EnquiryId next() {
        return new EnquiryId(TypedId.fresh());
    }
}
