package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Takes somebody off a programme. */
@Schema(name = "WithdrawFromProgramme", description = "Takes somebody off a programme")
record Withdraw(
        @Schema(description = "The last day on it; not ahead", example = "2027-02-26") @NotNull @PlausibleDay
        LocalDate on,

        @Schema(example = "Moves to adult services", maxLength = 1000) @NotBlank @Size(max = 1000) String reason) {}
