package org.holdfast.referral.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies something that a partner's system is to be told; the webhook-id of every attempt. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a501")
public record DeliveryId(@JsonValue UUID value) implements TypedId {

    static DeliveryId next() {
        return new DeliveryId(TypedId.fresh());
    }
}
