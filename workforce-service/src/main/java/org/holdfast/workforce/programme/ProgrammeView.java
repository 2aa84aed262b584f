package org.holdfast.workforce.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** One edition of a programme. */
@Schema(name = "Programme")
record ProgrammeView(
        ProgrammeId id,
        @Schema(example = "ASYE", maxLength = 30) String code,

        @Schema(description = "For whom begins on this day or later", example = "2024-09-01")
        LocalDate validFrom,

        @Schema(
                description = "The last day on which somebody begins it; absent while no end is known",
                example = "2027-08-31")
        @Nullable LocalDate lastStart,

        ProgrammeContent content,

        @Schema(example = "Panel moved to month eleven", maxLength = 1000)
        String reason,

        @Schema(description = "Absent for those that came with Holdfast") @Nullable WorkerId adoptedBy,

        @Schema(example = "2026-11-20T09:30:00Z") Instant adoptedAt,
        int version)
        implements Identified, Versioned {}
