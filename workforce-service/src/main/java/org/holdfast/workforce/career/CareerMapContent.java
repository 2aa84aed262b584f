package org.holdfast.workforce.career;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.staff.Grade;

/** Stages, the steps between them, and the routes in. */
@Consistent
@Schema(description = "Stages, the steps between them, and the routes in")
record CareerMapContent(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Stage> stages,
        @NotNull @Size(max = 30) List<@NotNull @Valid Route> routes)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (stages == null || stages.contains(null)) {
            return;
        }
        var grades = new HashSet<Grade>();
        if (!stages.stream().map(Stage::grade).allMatch(grades::add)) {
            findings.add("stages", "named-twice", "Each grade is one stage");
        }
        var leads = stages.stream()
                .filter(stage -> stage.next() != null)
                .flatMap(stage -> stage.next().stream())
                .filter(Objects::nonNull)
                .map(Step::to);
        if (!leads.allMatch(grades::contains)) {
            findings.add("stages", "leads-nowhere", "Each step leads to a stage of the map");
        }
    }

    Optional<Stage> stage(Grade grade) {
        return stages.stream().filter(stage -> stage.grade() == grade).findFirst();
    }

    Road roadTo(Grade grade) {
        return stage(grade).map(Stage::road).orElseThrow();
    }
}
