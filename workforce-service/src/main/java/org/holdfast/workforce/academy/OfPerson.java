package org.holdfast.workforce.academy;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** Whose courses are asked about. */
@FromParameters
class OfPerson {

    @QueryParam("workerId")
    @NotNull @Parameter(description = "Of whom")
    @Nullable WorkerId workerId;

    WorkerId person() {
        return Objects.requireNonNull(workerId);
    }
}
