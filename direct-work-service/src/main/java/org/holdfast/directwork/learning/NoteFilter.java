package org.holdfast.directwork.learning;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.search.OneOf;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** For whom somebody wants to learn something. */
@FromParameters
class NoteFilter {

    @QueryParam("toolId")
    @Parameter(description = "Only notes about this tool")
    @Nullable ToolId toolId;

    @QueryParam("need")
    @OneOf(Need.class)
    @Parameter(
            description = "Only what was learned when this was going on",
            example = "BEREAVEMENT",
            schema = @Schema(implementation = Need.class))
    @Nullable String need;

    @QueryParam("age")
    @Min(0) @Max(25) @Parameter(description = "Only what was learned with children of about this age, in years", example = "6")
    @Nullable Integer age;

    List<String> conditions(Parameters parameters) {
        var conditions = new ArrayList<String>();
        if (toolId != null) {
            conditions.add("toolId = :tool");
            parameters.and("tool", toolId);
        }
        if (need != null) {
            conditions.add("need = :need");
            parameters.and("need", Need.valueOf(need));
        }
        if (age != null) {
            conditions.add(":age between minAge and maxAge");
            parameters.and("age", age);
        }
        return conditions;
    }
}
