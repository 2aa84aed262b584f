package org.holdfast.referral.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Which agencies are looked for. */
@FromParameters
class AgencyFilter {

    @QueryParam("kind")
    @Parameter(description = "Only agencies of this kind", example = "SCHOOL")
    @Nullable AgencyKind kind;

    @QueryParam("area")
    @Size(max = 100) @Parameter(description = "Only agencies of this area", example = "Harbour")
    @Nullable String area;

    @QueryParam("status")
    @Parameter(description = "Only agencies that are, or no longer are, partners", example = "OPEN")
    @Nullable AgencyStatus status;

    @QueryParam("without")
    @Parameter(
            description =
                    "Only agencies in which nobody has this role now, such as schools without a safeguarding lead",
            example = "SAFEGUARDING_LEAD")
    @Nullable AgencyRole without;
}
