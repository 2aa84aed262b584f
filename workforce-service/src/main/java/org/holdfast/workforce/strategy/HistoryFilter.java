package org.holdfast.workforce.strategy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** Of which days the readings are wanted: two years at most. */
@FromParameters
@Consistent
class HistoryFilter implements Checked {

    private static final int YEARS = 2;

    @QueryParam("from")
    @Parameter(description = "The first day; two years before the last where it is left out", example = "2026-01-01")
    @Nullable Day from;

    @QueryParam("until")
    @Parameter(description = "The last day; today where it is left out", example = "2026-11-22")
    @Nullable Day until;

    @Override
    public void check(Findings findings) {
        var first = first(findings.today());
        var last = last(findings.today());
        if (first.isAfter(last) || first.isBefore(last.minusYears(YEARS))) {
            findings.add("from", "out-of-order", "The first day lies before the last, by two years at most");
        }
    }

    LocalDate first(LocalDate today) {
        return from == null ? last(today).minusYears(YEARS) : from.date();
    }

    LocalDate last(LocalDate today) {
        return until == null ? today : until.date();
    }
}
