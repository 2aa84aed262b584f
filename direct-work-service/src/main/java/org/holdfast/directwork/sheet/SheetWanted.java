package org.holdfast.directwork.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.directwork.search.OneOf;
import org.holdfast.platform.problem.FromParameters;

/** Which sheet somebody wants. */
@FromParameters
class SheetWanted {

    @QueryParam("variant")
    @DefaultValue("STANDARD")
    @OneOf(Variant.class)
    @Parameter(
            description =
                    "For whom: the standard sheet has the child's page and the worker's, the easy-read one is for the child",
            example = "STANDARD",
            schema = @Schema(implementation = Variant.class))
    String variant = Variant.STANDARD.name();

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1) @Max(20) @Parameter(description = "Which page, for a picture", example = "1")
    int page = 1;

    Variant variant() {
        return Variant.valueOf(variant);
    }
}
