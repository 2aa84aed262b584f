package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * How many sessions a tool usually takes.
 *
 * @param max absent where it goes on for as long as it helps
 */
@Consistent
@Schema(name = "ToolLength", description = "How many sessions the tool usually takes")
public record Length(
        @Schema(description = "At least", example = "1", required = true) @Min(1) @Max(100) int min,

        @Schema(description = "At most; absent where it goes on for as long as it helps", example = "2")
        @Min(1) @Max(100) @Nullable Integer max)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (max != null && max < min) {
            findings.add("max", "most-below-least", "At most cannot be less than at least");
        }
    }
}
