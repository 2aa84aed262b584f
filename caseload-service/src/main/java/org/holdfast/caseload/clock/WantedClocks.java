package org.holdfast.caseload.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Which of the clocks somebody wants to see. */
@FromParameters
class WantedClocks {

    @QueryParam("overdue")
    @Parameter(description = "Only what is over", example = "true")
    public boolean overdue;

    @QueryParam("days")
    @DefaultValue("7")
    @Min(0) @Max(366) @Parameter(description = "Due within so many days, 0 to 366", example = "7")
    public int days;

    @QueryParam("workerId")
    @Parameter(description = "Only of the children whose social worker this is")
    public @Nullable WorkerId workerId;

    @QueryParam("teamId")
    @Parameter(description = "Only of the cases this team holds")
    public @Nullable TeamId teamId;

    boolean isWanted(ClockView row, LocalDate today) {
        return (overdue ? row.overdue() : !row.dueOn().isAfter(today.plusDays(days)))
                && (workerId == null || workerId.equals(row.socialWorkerId()))
                && (teamId == null || teamId.equals(row.teamId()));
    }
}
