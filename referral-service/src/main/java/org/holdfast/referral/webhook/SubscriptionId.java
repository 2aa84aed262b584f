package org.holdfast.referral.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a partner's wish to be told. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a401")
public record SubscriptionId(@JsonValue UUID value) implements TypedId {

    static SubscriptionId next() {
        return new SubscriptionId(TypedId.fresh());
    }
}
