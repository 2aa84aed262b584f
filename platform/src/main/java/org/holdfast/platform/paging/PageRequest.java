package org.holdfast.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** How much of a list to read, and from where on. */
@FromParameters
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "How many items at most, 1 to 200", example = "50")
    public int limit;

    @QueryParam("cursor")
    @Size(max = 2000) @Parameter(description = "The nextCursor of the page before; none for the first page")
    public @Nullable String cursor;
}
