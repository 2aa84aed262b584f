package org.holdfast.directwork.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a file that comes with a tool. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000c0001")
public record AttachmentId(@JsonValue UUID value) implements TypedId {

    static AttachmentId next() {
        return new AttachmentId(TypedId.fresh());
    }
}
