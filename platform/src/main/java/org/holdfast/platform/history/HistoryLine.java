package org.holdfast.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.json.Strict;
import org.jspecify.annotations.Nullable;

/** What every line of history has, whatever it tells of. */
@Strict
@Schema(
        description =
                "One line of history. Which types there are, and what each needs, is said in the description above.")
record HistoryLine(
        @Schema(
                description =
                        "What your old system calls this record or entry; with the type it is the line's identity. Never a name",
                example = "MOSAIC-4711",
                maxLength = 200)
        @NotBlank @Size(max = 200) String key,

        @Schema(description = "What the line tells of", example = "STAFF", maxLength = 50) @NotBlank @Size(max = 50) String type,

        @Schema(description = "The id that the new record shall have; left out, Holdfast makes one") @Nullable UUID id,

        @Schema(description = "The record that the line is about, where its type asks for one") @Nullable UUID about,

        @Schema(description = "The person who did it, where its type asks for one") @Nullable UUID by,

        @Schema(
                description = "When it was recorded in the old system; the line is judged as of that moment",
                example = "2025-03-03T09:12:00Z")
        @NotNull @PastOrPresent Instant recordedAt,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                description = "The body of the operation that does this today",
                example = "{\"fullName\": \"Wren Fell\", \"grade\": \"SOCIAL_WORKER\", \"startedOn\": \"2025-03-03\"}")
        @Nullable JsonNode data) {

    static final String DATA = "data";

    JsonNode dataOrNothing() {
        return data == null || data.isNull() ? JsonNodeFactory.instance.objectNode() : data;
    }
}
