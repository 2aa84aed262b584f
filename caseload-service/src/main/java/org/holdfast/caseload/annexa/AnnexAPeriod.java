package org.holdfast.caseload.annexa;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** The six months that a list is about. */
@FromParameters
class AnnexAPeriod {

    private static final int MONTHS = 6;

    @QueryParam("until")
    @NotNull @Parameter(description = "The last day of the six months, usually yesterday", example = "2026-11-20")
    public @Nullable Day until;

    LocalDate lastDay() {
        return Objects.requireNonNull(until).date();
    }

    LocalDate firstDay() {
        return lastDay().minusMonths(MONTHS).plusDays(1);
    }

    /** Since when what happened to a child is counted. */
    LocalDate yearBefore() {
        return lastDay().minusYears(1).plusDays(1);
    }
}
