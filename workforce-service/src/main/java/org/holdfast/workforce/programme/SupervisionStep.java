package org.holdfast.workforce.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/** How often somebody on a programme has supervision, until a week or a month of it is over. */
@Schema(
        description =
                "How often somebody on the programme has supervision at least, until a week or a month of it is over; the last step lasts"
                        + " to the end")
public record SupervisionStep(
        @NotNull Rhythm rhythm,

        @Schema(description = "The last week of the step", example = "6") @Min(1) @Max(260) @Nullable Integer untilWeek,

        @Schema(description = "The last month of the step; absent where a week is named", example = "6")
        @Min(1) @Max(60) @Nullable Integer untilMonth) {

    boolean lastsOn(LocalDate day, LocalDate startedOn) {
        if (untilWeek != null) {
            return day.isBefore(startedOn.plusWeeks(untilWeek));
        }
        return untilMonth == null || day.isBefore(startedOn.plusMonths(untilMonth));
    }
}
