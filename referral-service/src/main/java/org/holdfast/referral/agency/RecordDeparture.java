package org.holdfast.referral.agency;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody leaves an agency, or gives up their role there. */
@Schema(name = "AgencyPersonDeparture", description = "Somebody leaves the agency, or gives up their role there")
record RecordDeparture(
        @Schema(description = "The last day", example = "2026-12-31") @NotNull LocalDate lastDay) {}
