package org.holdfast.workforce.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** The last permanent post of somebody as a social worker with children and families. */
@Schema(description = "The last permanent post as a social worker with children and families")
record PermanentPost(
        @Schema(description = "The last day", example = "2026-10-30") @NotNull @PlausibleDay
        LocalDate endedOn,

        @Schema(description = "Region of that council", example = "NORTH_EAST", maxLength = 40)
        @NotBlank @Size(max = 40) String region,

        @NotNull LeavingReason reason) {}
