package org.holdfast.workforce.career;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.staff.Grade;

/** A step to another grade, and what it asks for. */
@Schema(name = "CareerStep", description = "A step to another grade, and what it asks for")
record Step(@NotNull Grade to, @NotNull @Size(max = 20) List<@NotNull @Valid Requirement> requirements) {

    StepView judge(Road road, Attainments has, LocalDate today) {
        var judged = requirements.stream()
                .map(requirement -> requirement.judge(has, today))
                .toList();
        return new StepView(to, road, judged.stream().allMatch(Judged::met), judged);
    }
}
