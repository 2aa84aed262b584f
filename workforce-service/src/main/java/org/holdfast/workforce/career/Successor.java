package org.holdfast.workforce.career;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** Somebody for whom a grade is the next step. */
@Schema(description = "Somebody for whom the grade is the next step")
record Successor(
        WorkerId workerId,
        @Schema(description = "As what they work now") Grade grade,

        @Schema(description = "Whether they have all that the step asks for", example = "false")
        boolean ready,

        @Schema(
                description = "What they lack, in words",
                example = "[\"Course in reflective supervision, not run out\"]")
        List<@Size(max = 300) String> lacks,

        @Schema(
                description = "The day on which time alone makes them ready; absent where something else is missing",
                example = "2027-09-01")
        @Nullable LocalDate readyFrom) {

    static Successor of(Attainments has, StepView step) {
        var open = step.requirements().stream().filter(judged -> !judged.met()).toList();
        var byTimeAlone = open.stream().allMatch(judged -> judged.metFrom() != null);
        return new Successor(
                has.workerId(),
                has.grade(),
                step.ready(),
                open.stream().map(judged -> judged.requirement().text()).toList(),
                byTimeAlone
                        ? open.stream()
                                .map(Judged::metFrom)
                                .filter(Objects::nonNull)
                                .max(LocalDate::compareTo)
                                .orElse(null)
                        : null);
    }
}
