package org.holdfast.caseload.aboutme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;

/** How somebody wants a page printed. */
@FromParameters
public class PageWanted {

    @QueryParam("layout")
    @DefaultValue("ONE_PAGE")
    @Parameter(description = "How it is laid out on paper; JSON has no layout", example = "LARGE_PRINT")
    public AboutMeLayout layout = AboutMeLayout.ONE_PAGE;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1) @Max(20) @Parameter(description = "With PNG: which page, counted from 1", example = "1")
    public int page = 1;
}
