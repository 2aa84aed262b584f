package org.holdfast.platform.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Moment;
import org.jspecify.annotations.Nullable;

/** Which part of the trail an auditor looks at. */
@FromParameters
class AuditFilter {

    @QueryParam("childId")
    @Parameter(description = "Only what concerns this child")
    @Nullable ChildId childId;

    @QueryParam("actor")
    @Size(max = 100) @Parameter(description = "Only what this person or program did: a worker's id, or a client's name")
    @Nullable String actor;

    @QueryParam("recordId")
    @Parameter(description = "Only what concerns this record")
    @Nullable UUID recordId;

    @QueryParam("from")
    @Parameter(description = "Not before this moment (RFC 3339)", example = "2026-11-01T00:00:00Z")
    @Nullable Moment from;
}
