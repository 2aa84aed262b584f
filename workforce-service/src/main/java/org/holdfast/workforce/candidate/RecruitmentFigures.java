package org.holdfast.workforce.candidate;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** How recruitment stands for a grade: numbers, and no names. */
@Schema(description = "How recruitment stands for a grade: numbers, and no names")
record RecruitmentFigures(
        Grade grade,

        @Schema(description = "Have applied, are to be met or were met", example = "7")
        int underConsideration,

        @Schema(description = "Have an offer, or have accepted one", example = "3")
        int coming,

        @Schema(description = "The same in full-time equivalents", example = "2.8")
        BigDecimal comingFte,

        @Schema(description = "Of them, beyond the posts of their teams", example = "1")
        BigDecimal beyondPostsFte,

        @Schema(description = "Joined in the twelve months before today", example = "5")
        int joined,

        @Schema(
                description = "Of those, the days from application to first day that half of them did not exceed",
                example = "84")
        @Nullable Integer medianDaysToJoin) {

    static RecruitmentFigures of(Object[] row) {
        return new RecruitmentFigures(
                Grade.valueOf((String) row[0]),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                ((Number) row[5]).intValue(),
                row[6] == null ? null : ((Number) row[6]).intValue());
    }
}
