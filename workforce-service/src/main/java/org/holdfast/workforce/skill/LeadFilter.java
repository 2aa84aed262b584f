package org.holdfast.workforce.skill;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** In what somebody looks for a lead. */
@FromParameters
class LeadFilter {

    @QueryParam("skill")
    @Size(max = 30) @Pattern(regexp = SkillCode.PATTERN, message = SkillCode.NO_CODE) @Parameter(description = "Only those who lead practice in this", example = "SIGNS_OF_SAFETY")
    @Nullable String skill;
}
