package org.holdfast.workforce.insight;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The measures of the workforce for one group. A measure is absent where there is nothing to share. */
@Schema(description = "The measures of the workforce for one group, by the Department's formulas")
record WorkforceFigures(
        @Schema(description = "Of the group: a team's id, a day, or ALL", example = "2026-09-30", maxLength = 50)
        String key,

        @Schema(description = "What the group is called", example = "Harbour 1", maxLength = 200)
        String label,

        Headcount headcount,

        @Schema(description = "Leavers in the year, of those in post, in per cent", example = "15.9") @Nullable BigDecimal turnover,

        @Schema(description = "Agency workers, of those in post and agency workers, in per cent", example = "17.8")
        @Nullable BigDecimal agencyRate,

        @Schema(description = "Vacancies, of those in post and vacancies, in per cent", example = "18.9") @Nullable BigDecimal vacancyRate,

        @Schema(description = "Agency workers who cover a vacancy, of all of them, in per cent", example = "80.1")
        @Nullable BigDecimal agencyWhoCover,

        @Schema(description = "Vacancies that are covered, of all of them, in per cent", example = "74.4") @Nullable BigDecimal vacanciesCovered,

        @Schema(description = "Cases for each of those who hold one, at full time; only for today", example = "16.0")
        @Nullable BigDecimal averageCaseload,

        @Schema(
                description = "Days lost to sickness, of 253 working days of those in post, in per cent",
                example = "3.2")
        @Nullable BigDecimal absence) {

    static WorkforceFigures of(String key, String label, Headcount headcount) {
        return new WorkforceFigures(
                key,
                label,
                headcount,
                headcount.turnover(),
                headcount.agencyRate(),
                headcount.vacancyRate(),
                headcount.agencyWhoCover(),
                headcount.vacanciesCovered(),
                headcount.averageCaseload(),
                headcount.absence());
    }
}
