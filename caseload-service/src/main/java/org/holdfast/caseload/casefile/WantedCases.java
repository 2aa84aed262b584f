package org.holdfast.caseload.casefile;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Which cases a person wants to see, of those they may. */
@FromParameters
class WantedCases {

    @QueryParam("unallocated")
    @Parameter(description = "Only those without a named social worker", example = "true")
    public boolean unallocated;

    @QueryParam("teamId")
    @Parameter(description = "Only those this team holds")
    public @Nullable TeamId teamId;

    @QueryParam("workerId")
    @Parameter(description = "Only those of whom this is the social worker")
    public @Nullable WorkerId workerId;

    @QueryParam("type")
    @Parameter(description = "Only of this type", example = "CHILD_PROTECTION")
    public @Nullable CaseType type;

    void narrow(StringBuilder query, Parameters parameters) {
        if (unallocated) {
            query.append(" and socialWorkerId is null");
        }
        if (teamId != null) {
            query.append(" and teamId = :team");
            parameters.and("team", teamId);
        }
        if (workerId != null) {
            query.append(" and socialWorkerId = :worker");
            parameters.and("worker", workerId);
        }
        if (type != null) {
            query.append(" and status.type = :type");
            parameters.and("type", type);
        }
    }
}
