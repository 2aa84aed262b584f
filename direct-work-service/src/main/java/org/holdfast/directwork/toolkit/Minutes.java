package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** How long one session with a tool takes. */
@Consistent
@Schema(name = "ToolMinutes", description = "How long one session takes, in minutes")
public record Minutes(
        @Schema(description = "With little time", example = "20", required = true) @Min(1) @Max(240) int min,

        @Schema(description = "With time", example = "40", required = true) @Min(1) @Max(240) int max)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (max < min) {
            findings.add("max", "most-below-least", "The longest cannot be shorter than the shortest");
        }
    }
}
