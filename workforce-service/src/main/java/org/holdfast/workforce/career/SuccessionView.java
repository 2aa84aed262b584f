package org.holdfast.workforce.career;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** Who has a grade of management, who leaves it, and who could follow. */
@Schema(name = "Succession", description = "Who has a grade of management, who leaves it, and who could follow")
record SuccessionView(
        Grade grade,
        List<Holder> holders,

        @Schema(description = "Of the holders, those who have given notice", example = "1")
        int leaving,

        @Schema(description = "Of all who could follow, those who have what it takes today", example = "2")
        int ready,

        @Schema(description = "The nearest first, at most twenty")
        List<Successor> successors) {

    /** Somebody who has the grade. */
    @Schema(name = "GradeHolder", description = "Somebody who has the grade")
    record Holder(
            WorkerId workerId,
            @Nullable TeamId teamId,

            @Schema(description = "Where notice was given", example = "2027-03-31") @Nullable LocalDate lastDay) {}
}
