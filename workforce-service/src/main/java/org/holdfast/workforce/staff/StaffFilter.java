package org.holdfast.workforce.staff;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** Which of the staff are looked for. */
@FromParameters
class StaffFilter {

    @QueryParam("teamId")
    @Parameter(description = "Only the people of this team")
    @Nullable TeamId teamId;

    @QueryParam("grade")
    @Parameter(description = "Only people of this grade", example = "SOCIAL_WORKER")
    @Nullable Grade grade;

    @QueryParam("absentOn")
    @Parameter(description = "Only people who are away on this day", example = "2026-11-23")
    @Nullable Day absentOn;

    @QueryParam("present")
    @Pattern(regexp = "true|false") @Parameter(
            description =
                    "true: only people who work here today, away or not; false: only those who have left or have yet to start",
            schema = @Schema(type = SchemaType.BOOLEAN),
            example = "true")
    @Nullable String present;

    @Nullable UUID team() {
        return teamId == null ? null : teamId.value();
    }

    @Nullable String grade() {
        return grade == null ? null : grade.name();
    }
}
