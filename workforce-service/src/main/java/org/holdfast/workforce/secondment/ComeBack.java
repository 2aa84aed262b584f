package org.holdfast.workforce.secondment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that somebody comes back from a secondment before its end. */
@Schema(name = "ReturnFromSecondment", description = "Says that somebody comes back before the end")
record ComeBack(
        @Schema(description = "The first day back", example = "2027-09-01") @NotNull @PlausibleDay
        LocalDate on) {}
