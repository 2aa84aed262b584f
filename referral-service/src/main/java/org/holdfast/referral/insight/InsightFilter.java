package org.holdfast.referral.insight;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Which part of the front door's work is counted. */
@FromParameters
@Consistent
class InsightFilter implements Checked {

    private static final int LONGEST_YEARS = 10;

    @QueryParam("by")
    @DefaultValue("month")
    @Parameter(description = "By what the figures are told apart", example = "month")
    @Nullable Grouping by;

    @QueryParam("from")
    @NotNull @Parameter(description = "The first day of receipt", example = "2026-01-01")
    @Nullable Day from;

    @QueryParam("until")
    @NotNull @Parameter(description = "The last day of receipt", example = "2026-12-31")
    @Nullable Day until;

    @Override
    public void check(Findings findings) {
        if (from != null && until != null && !isPeriod(from.date(), until.date())) {
            findings.add("until", "no-period", "The last day follows the first, by ten years at most");
        }
    }

    private static boolean isPeriod(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && !last.isAfter(first.plusYears(LONGEST_YEARS));
    }

    Grouping grouping() {
        return Objects.requireNonNullElse(by, Grouping.MONTH);
    }

    LocalDate firstDay() {
        return Objects.requireNonNull(from).date();
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(until).date();
    }

    Instant start() {
        return firstDay().atStartOfDay(WorkingDays.ENGLAND).toInstant();
    }

    Instant end() {
        return lastDay().plusDays(1).atStartOfDay(WorkingDays.ENGLAND).toInstant();
    }
}
