package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** Which enrolments are looked for. */
@FromParameters
class EnrolmentFilter {

    @QueryParam("workerId")
    @Parameter(description = "Only those of this person")
    @Nullable WorkerId workerId;

    @QueryParam("programme")
    @Size(max = 30) @Parameter(description = "Only those on this programme, in all its editions", example = "ASYE")
    @Nullable String programme;

    @QueryParam("status")
    @Parameter(description = "Only those that stand so", example = "UNDER_WAY")
    @Nullable EnrolmentStatus status;

    @QueryParam("dueBefore")
    @Parameter(
            description = "Only those under way in which something was due before this day and is not done",
            example = "2026-11-23")
    @Nullable Day dueBefore;

    @Nullable UUID worker() {
        return workerId == null ? null : workerId.value();
    }

    @Nullable String status() {
        return status == null ? null : status.name();
    }

    @Nullable LocalDate dueBefore() {
        return dueBefore == null ? null : dueBefore.date();
    }
}
