package org.holdfast.directwork.learning;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.search.AboutChild;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** For whom somebody wants to learn something. */
@FromParameters
class NoteFilter extends AboutChild {

    @QueryParam("toolId")
    @Parameter(description = "Only notes about this tool")
    @Nullable ToolId toolId;

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
