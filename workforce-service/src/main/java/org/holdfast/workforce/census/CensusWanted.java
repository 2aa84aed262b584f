package org.holdfast.workforce.census;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Of which year the return is wanted. */
@FromParameters
@Consistent
class CensusWanted implements Checked {

    @QueryParam("year")
    @NotNull @Min(2017) @Max(2100) @Parameter(description = "The year whose 30 September is the reference day", example = "2026", required = true)
    @Nullable Integer year;

    @Override
    public void check(Findings findings) {
        if (year != null && new CensusYear(year).reference().isAfter(findings.today())) {
            findings.add("year", "ahead", "The reference day lies ahead");
        }
    }

    CensusYear year() {
        return new CensusYear(Objects.requireNonNull(year));
    }
}
