package org.holdfast.caseload.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what was done because of what the child said. */
@Schema(description = "Says what was done because of what the child said")
record FollowUp(
        @Schema(example = "Sasha and I went to see Robin together, and left the card.", maxLength = 2000)
        @NotBlank @Size(max = 2000) String whatWasDone) {}
