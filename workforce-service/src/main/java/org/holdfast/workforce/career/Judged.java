package org.holdfast.workforce.career;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a step asks for, and what somebody has of it. */
@Schema(name = "CareerRequirementMet", description = "What a step asks for, and what this person has of it")
record Judged(
        Requirement requirement,

        @Schema(description = "Whether they have it", example = "true")
        boolean met,

        @Schema(description = "The day on which time alone will bring it", example = "2027-09-01") @Nullable LocalDate metFrom,

        @Schema(description = "What shows that they have it")
        List<EvidenceLink> evidence) {}
