package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** A case becomes another one: by its type, its complexity or its circumstances. */
@Schema(description = "What the case is from a day on: all of it, also what stays")
@Consistent
public record ChangeStatus(
        @NotNull CaseType type,
        @NotNull Complexity complexity,
        @NotNull @Size(max = 10) List<@NotNull Circumstance> circumstances,

        @Schema(
                description =
                        "What the child's social worker should be able to do: codes of skills; as before where absent")
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9_]+") String> skillsWanted,

        @Schema(description = "From this day, today or before, and not before the last change", example = "2026-11-20")
        @NotNull LocalDate on,

        @Schema(example = "The conference made a plan", maxLength = 1000) @NotBlank @Size(max = 1000) String reason)
        implements Checked {

    /** The case becomes another one by its type alone. */
    public static ChangeStatus to(CaseType type, CaseState before, LocalDate on, String reason) {
        return new ChangeStatus(type, before.complexity(), List.copyOf(before.circumstances()), null, on, reason);
    }

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
