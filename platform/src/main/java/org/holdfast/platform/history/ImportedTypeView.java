package org.holdfast.platform.history;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came in of one type. */
@Schema(name = "ImportedType", description = "What came in of one type of line")
record ImportedTypeView(
        @Schema(example = "STAFF", maxLength = 50) String type,

        @Schema(description = "How many lines were brought in", example = "118")
        long lines,

        @Schema(description = "When the earliest was recorded in the old system", example = "2019-04-01T08:00:00Z")
        Instant recordedFrom,

        @Schema(description = "When the latest was recorded in the old system", example = "2026-11-02T16:40:00Z")
        Instant recordedUntil,

        @Schema(description = "When the first was brought in", example = "2026-11-20T18:00:00Z")
        Instant importedFrom,

        @Schema(description = "When the last was brought in", example = "2026-11-20T18:02:10Z")
        Instant importedUntil) {}
