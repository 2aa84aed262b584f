package org.holdfast.referral.consultation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Which consultations are looked for. */
@FromParameters
class ConsultationFilter {

    @QueryParam("status")
    @Parameter(description = "Only what has come so far; ASKED waits for advice", example = "ASKED")
    @Nullable ConsultationStatus status;

    @QueryParam("agencyId")
    @Parameter(description = "For the front door: only what this agency asked")
    @Nullable AgencyId agencyId;

    @Nullable UUID agency() {
        return agencyId == null ? null : agencyId.value();
    }
}
