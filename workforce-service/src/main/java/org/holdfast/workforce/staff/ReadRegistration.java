package org.holdfast.workforce.staff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** What the public register of Social Work England said on a day. Nobody edits it: it is read. */
@Consistent
@Schema(description = "What the public register of Social Work England said on a day")
record ReadRegistration(
        @Schema(description = "`SW` and up to six digits, no leading zero", example = "SW104233", maxLength = 8)
        @NotNull @Size(max = 8) @Pattern(regexp = Registration.NUMBER, message = "must be SW and up to six digits, without a leading zero") String registrationNumber,

        @Schema(description = "The day the registration ends unless it is renewed", example = "2027-11-30")
        @NotNull @PlausibleDay
        LocalDate registeredUntil,

        @NotNull RegistrationStatus status,

        @Schema(description = "The day on which the register was read; not ahead", example = "2026-12-01")
        @NotNull @PlausibleDay
        LocalDate readOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (readOn != null && readOn.isAfter(findings.today())) {
            findings.add("readOn", "ahead", "The register cannot have been read on a day to come");
        }
    }

    /** Whoever may not practise is registered until the day before it was read. */
    Registration registration() {
        var ends = status.allowsPractice() || registeredUntil.isBefore(readOn) ? registeredUntil : readOn.minusDays(1);
        return new Registration(registrationNumber, ends, status, readOn);
    }
}
