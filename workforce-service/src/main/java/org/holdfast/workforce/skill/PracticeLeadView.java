package org.holdfast.workforce.skill;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Somebody whom colleagues ask about a way of working. */
@Schema(name = "PracticeLead", description = "Somebody whom colleagues ask about a way of working")
record PracticeLeadView(
        PracticeLeadId id,
        WorkerId workerId,

        @Schema(description = "Code of the skill", example = "SIGNS_OF_SAFETY", maxLength = 30)
        String skill,

        @Schema(description = "The first day", example = "2026-12-01")
        LocalDate since,

        @Schema(description = "The last day; absent while it goes on", example = "2027-03-31") @Nullable LocalDate until,

        WorkerId namedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant namedAt,
        int version)
        implements Identified, Versioned {}
