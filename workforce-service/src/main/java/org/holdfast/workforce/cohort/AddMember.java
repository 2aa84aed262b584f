package org.holdfast.workforce.cohort;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** Takes somebody into a cohort. */
@Schema(name = "AddCohortMember", description = "Takes somebody into a cohort")
record AddMember(
        @Schema(description = "Who works here") @NotNull WorkerId workerId) {}
