package org.holdfast.directwork.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The time that figures are asked for. Eight weeks is how long a child with a plan may be without direct work before it is noticed. */
@FromParameters
class Weeks {

    private static final String USUAL = "8";

    @QueryParam("weeks")
    @DefaultValue(USUAL)
    @Min(1) @Max(104) @Parameter(description = "How many weeks back", example = "8")
    int weeks = Integer.parseInt(USUAL);

    @QueryParam("until")
    @Parameter(description = "The last day; today where you leave it out", example = "2026-11-20")
    @Nullable Day until;

    LocalDate lastDay(Clock clock) {
        return until == null ? LocalDate.ofInstant(clock.instant(), WorkingDays.ENGLAND) : until.date();
    }

    LocalDate firstDay(Clock clock) {
        return lastDay(clock).minusWeeks(weeks).plusDays(1);
    }
}
