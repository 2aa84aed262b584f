package org.holdfast.workforce.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a usual caseload somebody on a programme has, until a month of it is over. */
@Schema(description = "How much of a usual caseload somebody on the programme has, until a month of it is over")
public record CaseloadStep(
        @Schema(description = "The last month of the step", example = "12") @Min(1) @Max(60) int untilMonth,

        @Schema(description = "Of the usual limit, 0 to 99", example = "90") @Min(0) @Max(99) int percent) {}
