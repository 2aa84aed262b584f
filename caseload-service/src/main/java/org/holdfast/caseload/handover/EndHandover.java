package org.holdfast.caseload.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handover does not go ahead. */
@Schema(description = "A handover does not go ahead, and why")
record EndHandover(
        @Schema(example = "The core group is next week; after that.", maxLength = 1000) @NotBlank @Size(max = 1000) String reason) {}
