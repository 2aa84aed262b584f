package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** The ages of the children that a tool is made for, both included. */
@Consistent
@Schema(description = "The ages of the children the tool is made for, both included")
public record Ages(
        @Schema(description = "The youngest, in years", example = "4", required = true) @Min(0) @Max(25) int min,

        @Schema(description = "The oldest, in years", example = "17", required = true) @Min(0) @Max(25) int max)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (max < min) {
            findings.add("max", "oldest-before-youngest", "The oldest cannot be younger than the youngest");
        }
    }

    public boolean include(int age) {
        return age >= min && age <= max;
    }

    /** @param age the child's, when it is known */
    void guard(OptionalInt age, String pointer) {
        if (age.isPresent() && !include(age.getAsInt())) {
            throw new AgeGuard(this, pointer);
        }
    }
}
