package org.holdfast.caseload.aboutme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a child reaches a worker, and who is there when the worker is away.
 *
 * @param telephone absent where the one of the staff register is right
 */
@Schema(name = "Reach", description = "How a child reaches a worker")
public record Reach(
        @Schema(description = "The best way", example = "Send me a text. I also answer calls.", maxLength = 120)
        @NotBlank @Size(max = 120) String how,

        @Schema(
                description = "Absent where the one of the staff register is right",
                example = "01632 960456",
                maxLength = 30)
        @Size(max = 30) @Nullable String telephone,

        @Schema(
                description = "When they answer",
                example = "Monday to Friday, 9 to 5. Not on Wednesdays.",
                maxLength = 120)
        @NotBlank @Size(max = 120) String answers,

        @Schema(
                description = "Whom to ask when they are away; absent where it is their supervisor",
                example = "Ask for Ravi on 01632 960457.",
                maxLength = 120)
        @Size(max = 120) @Nullable String away) {}
