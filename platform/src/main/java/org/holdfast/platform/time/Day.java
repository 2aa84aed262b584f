package org.holdfast.platform.time;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day as a query parameter (RFC 3339). */
@Schema(type = SchemaType.STRING, format = "date")
public record Day(LocalDate date) {

    /** JAX-RS reads parameters through this. */
    public static Day valueOf(String text) {
        return new Day(Plausible.day(LocalDate.parse(text)));
    }
}
