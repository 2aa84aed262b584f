package org.holdfast.platform.time;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A moment as a query parameter (RFC 3339). */
@Schema(type = SchemaType.STRING, format = "date-time")
public record Moment(Instant instant) {

    /** JAX-RS reads parameters through this. */
    public static Moment valueOf(String text) {
        return new Moment(Plausible.moment(Instant.parse(text)));
    }
}
