package org.holdfast.workforce.candidate;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** Says that a candidate is on the register of staff now. */
@Schema(description = "Says that a candidate is on the register of staff now")
record RecordJoining(
        @Schema(description = "On the register, with a first day not before the application") @NotNull WorkerId workerId) {}
