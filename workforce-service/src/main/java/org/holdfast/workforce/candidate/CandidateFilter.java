package org.holdfast.workforce.candidate;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Which candidates are looked for. */
@FromParameters
class CandidateFilter {

    @QueryParam("stage")
    @Parameter(description = "Only those who are as far", example = "ACCEPTED")
    @Nullable CandidateStage stage;

    @QueryParam("teamId")
    @Parameter(description = "Only those of this team")
    @Nullable TeamId teamId;

    @Nullable String stage() {
        return stage == null ? null : stage.name();
    }

    @Nullable UUID team() {
        return teamId == null ? null : teamId.value();
    }
}
