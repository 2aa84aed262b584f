package org.holdfast.workforce.staff;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** @param id for a council whose directory already has one, so that sign-in and record agree; otherwise Holdfast makes it */
@Schema(description = "Somebody who joins")
record JoinStaff(
        @Schema(description = "The id your own directory signs the person in with, where there is one") @Nullable WorkerId id,

        @Schema(example = "Wren Aldridge", maxLength = 100)
        @NotBlank @Size(max = 100) @Pattern(regexp = ContactDetails.PRINTABLE, message = ContactDetails.NOT_PRINTABLE) String fullName,

        @NotNull Grade grade,

        @Schema(
                description = "Contracted hours as a share of full time, above 0 up to 1, to two decimals",
                example = "0.80")
        @NotNull @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte,

        @NotNull Contract contract,

        @Schema(
                description = "With Social Work England: `SW` and up to six digits, no leading zero",
                example = "SW104233",
                maxLength = 8)
        @Pattern(regexp = Registration.NUMBER, message = "must be SW and up to six digits, without a leading zero") @Nullable String registrationNumber,

        @Schema(description = "The day the registration ends unless it is renewed", example = "2026-11-30")
        @PlausibleDay
        @Nullable LocalDate registeredUntil,

        @Schema(description = "An open team; none for those above the teams") @Nullable TeamId teamId,

        @Schema(description = "The next person up the line, who must work here") @Nullable WorkerId supervisorId,

        @Schema(example = "wren.aldridge@saltmere.example", maxLength = 254) @Email @Size(max = 254) @Nullable String email,

        @Schema(example = "01632 960 118", maxLength = 30)
        @Size(max = 30) @Pattern(regexp = ContactDetails.TELEPHONE, message = ContactDetails.NOT_A_TELEPHONE) @Nullable String telephone,

        @Schema(description = "The first day of employment, past or ahead", example = "2026-11-02")
        @NotNull @PlausibleDay
        LocalDate startedOn) {

    ContactDetails contactDetails() {
        return new ContactDetails(fullName, email, telephone);
    }

    WorkingPattern workingPattern() {
        return new WorkingPattern(grade, fte);
    }

    @Nullable Registration registration() {
        return Registration.of(registrationNumber, registeredUntil);
    }
}
