package org.holdfast.workforce.insight;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** On which day is counted, and by what. */
@FromParameters
@Consistent
class InsightFilter implements Checked {

    @QueryParam("by")
    @DefaultValue("all")
    @Parameter(description = "By what the figures are told apart", example = "month")
    @Nullable WorkforceGrouping by;

    @QueryParam("on")
    @Parameter(
            description = "The day on which is counted, today if none is named; the census counts on 30 September",
            example = "2026-09-30")
    @Nullable Day on;

    @Override
    public void check(Findings findings) {
        if (on != null && on.date().isAfter(findings.today())) {
            findings.add("on", "ahead", "The day lies ahead");
        }
    }

    WorkforceGrouping grouping() {
        return Objects.requireNonNullElse(by, WorkforceGrouping.ALL);
    }

    LocalDate day(LocalDate today) {
        return on == null ? today : on.date();
    }
}
