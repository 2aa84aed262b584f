package org.holdfast.platform.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** One reading of a state topic from its beginning. */
@Schema(name = "Rebuild", description = "What is kept from a state topic, read from the topic once more")
record RebuildView(
        RebuildId id,

        @Schema(example = "holdfast.teams.v1", maxLength = 100)
        String topic,

        @Schema(example = "2026-11-20T09:30:00Z") Instant askedAt,

        @Schema(description = "Absent while it is under way", example = "2026-11-20T09:30:12Z") @Nullable Instant endedAt,

        @Schema(description = "How many states were kept again", example = "412")
        long states,

        @Schema(
                description = "How many could not be kept; what was kept of them before stays, and the log says which",
                example = "0")
        long refused)
        implements Identified {}
