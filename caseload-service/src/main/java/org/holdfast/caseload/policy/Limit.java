package org.holdfast.caseload.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The most that somebody of a grade can do right by at full time: children counted, and points weighed. */
@Schema(name = "CaseloadLimit", description = "The most at full time")
public record Limit(
        @Schema(description = "Children", example = "22") @Min(0) @Max(200) int cases,

        @Schema(description = "Points", example = "100") @Min(0) @Max(2000) int points) {}
