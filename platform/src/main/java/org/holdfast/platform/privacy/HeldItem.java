package org.holdfast.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of what is held. */
@Schema(description = "One record, or one entry of a record")
record HeldItem(
        @Schema(description = "What it is, by the name of the table", example = "referral", maxLength = 63)
        String what,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                description =
                        "All of it, field by field. Sealed identifiers are opened; pictures and documents are hexadecimal, after a"
                                + " backslash and an x",
                example = "{\"concern\": \"There is shouting every night\", \"received_at\": \"2026-11-20T09:30:00Z\"}")
        JsonNode content) {}
