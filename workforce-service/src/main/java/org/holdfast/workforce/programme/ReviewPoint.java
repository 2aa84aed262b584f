package org.holdfast.workforce.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review that belongs to a programme, by the end of a month of it. */
@Schema(description = "A review that belongs to a programme")
public record ReviewPoint(
        @Schema(example = "THREE_MONTHS", maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = ProgrammeContent.CODE) String code,

        @Schema(example = "Three-month review", maxLength = 100) @NotBlank @Size(max = 100) String title,

        @Schema(description = "By the end of which month of the programme", example = "3") @Min(1) @Max(60) int month,

        @NotNull Necessity necessity) {

    /** The last day on which it is in time. */
    LocalDate dueFor(LocalDate startedOn) {
        return ProgrammeContent.endOfMonth(month, startedOn);
    }
}
