package org.holdfast.workforce.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Puts somebody into a team and under a supervisor. */
@Schema(description = "Puts somebody into a team and under a supervisor")
record MoveStaff(
        @Schema(description = "An open team, the present one included") @NotNull TeamId teamId,

        @Schema(description = "The next person up the line from now on; absent for nobody") @Nullable WorkerId supervisorId,

        @Schema(
                description = "The first day there: not ahead, unless the person has yet to start",
                example = "2026-11-20")
        @NotNull @PlausibleDay
        LocalDate on) {}
