package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that the support and assessment agreement is signed. */
@Schema(description = "Says that the support and assessment agreement is signed")
record SignAgreement(
        @Schema(description = "The day on which all have signed; not ahead", example = "2026-09-21")
        @NotNull @PlausibleDay
        LocalDate on) {}
