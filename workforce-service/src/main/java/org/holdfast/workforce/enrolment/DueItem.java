package org.holdfast.workforce.enrolment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.programme.Necessity;
import org.jspecify.annotations.Nullable;

/** One thing that a programme asks for, by when, and whether it is done. */
@Schema(description = "One thing that the programme asks for")
record DueItem(
        DueKind what,

        @Schema(description = "Which review, or evidence of which kind", example = "THREE_MONTHS", maxLength = 30)
        @Nullable String code,

        @Schema(description = "The last day on which it is in time", example = "2026-12-06")
        LocalDate dueOn,

        @Schema(description = "When it was done, or enough of it; absent while it is not", example = "2026-12-04")
        @Nullable LocalDate doneOn,

        Necessity necessity) {

    boolean isOpen() {
        return doneOn == null;
    }

    boolean isInTheWayOfPassing() {
        return isOpen() && necessity == Necessity.REQUIRED && what != DueKind.PANEL && what != DueKind.RECOMMENDATION;
    }
}
