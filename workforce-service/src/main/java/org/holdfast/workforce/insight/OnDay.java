package org.holdfast.workforce.insight;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** On which day is counted. */
@FromParameters
@Consistent
class OnDay implements Checked {

    @QueryParam("on")
    @Parameter(description = "The day on which is counted, today if none is named", example = "2026-09-30")
    @Nullable Day on;

    @Override
    public void check(Findings findings) {
        if (on != null && on.date().isAfter(findings.today())) {
            findings.add("on", "ahead", "The day lies ahead");
        }
    }

    LocalDate day(LocalDate today) {
        return on == null ? today : on.date();
    }
}
