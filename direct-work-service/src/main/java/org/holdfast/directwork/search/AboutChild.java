package org.holdfast.directwork.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** What is going on with a child and how old the child is: tools and what was learned with them are looked for by both. */
@FromParameters
public class AboutChild {

    @QueryParam("need")
    @OneOf(Need.class)
    @Parameter(
            description = "Only what helps with this",
            example = "BEREAVEMENT",
            schema = @Schema(implementation = Need.class))
    protected @Nullable String need;

    @QueryParam("age")
    @Min(0) @Max(25) @Parameter(description = "Only what is for a child of this age, in years", example = "6")
    protected @Nullable Integer age;
}
