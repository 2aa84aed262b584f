package org.holdfast.referral.earlyhelp;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.jspecify.annotations.Nullable;

/** Which plans are looked for. */
@FromParameters
class PlanFilter {

    @QueryParam("status")
    @Parameter(
            description = "Only what has come so far; AWAITING_AGENCY is with the front door",
            example = "AWAITING_AGENCY")
    @Nullable PlanStatus status;

    @QueryParam("agencyId")
    @Parameter(description = "Only what this agency leads or is asked to; a partner's system sees its own")
    @Nullable AgencyId agencyId;

    @QueryParam("reviewBefore")
    @Parameter(description = "Only what is to be reviewed before this day", example = "2026-12-31")
    @Nullable Day reviewBefore;

    @QueryParam("childId")
    @Parameter(description = "For the front door: only what is for this child")
    @Nullable ChildId childId;

    @Nullable UUID agency() {
        return agencyId == null ? null : agencyId.value();
    }
}
