package org.holdfast.caseload.survey;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.SurveyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;

/** A survey; how many have replied is told when it is closed. */
@Schema(name = "Survey")
record SurveyView(
        SurveyId id,

        @Schema(example = "Our lives, our social workers", maxLength = 200)
        String title,

        @Schema(example = "2026-11-02") LocalDate opensOn,

        @Schema(description = "The last day", example = "2026-11-30")
        LocalDate closesOn,

        WorkerId plannedBy,
        @Schema(example = "2026-10-20T11:00:00Z") Instant plannedAt,
        int version)
        implements Identified, Versioned {}
