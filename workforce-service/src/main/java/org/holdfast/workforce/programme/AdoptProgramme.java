package org.holdfast.workforce.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Lays down a programme, or a new edition of one that there is. */
@Schema(description = "Lays down a programme, or a new edition of one that there is")
record AdoptProgramme(
        @Schema(
                description = "What it is called everywhere; the same for all its editions",
                example = "ASYE",
                maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = ProgrammeContent.CODE, message = "must be upper case letters, digits and underscores") String code,

        @Schema(description = "For whom begins on this day or later; not in the past", example = "2027-09-01")
        @NotNull @PlausibleDay
        LocalDate validFrom,

        @Schema(description = "Why it is as it is", example = "Panel moved to month eleven", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason,

        @NotNull @Valid ProgrammeContent content) {}
