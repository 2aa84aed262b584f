package org.holdfast.workforce.career;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/**
 * Something that a step asks for.
 *
 * @param code of the programme or of the skill
 * @param months in the grade before
 */
@Consistent
@Schema(name = "CareerRequirement", description = "Something that a step asks for")
record Requirement(
        @NotNull RequirementKind kind,

        @Schema(description = "Of the programme or of the skill", example = "PRACTICE_EDUCATOR_1", maxLength = 30)
        @Size(max = 30) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}", message = "must be upper case letters, digits and underscores") @Nullable String code,

        @Schema(description = "Months in the grade before", example = "24") @Min(1) @Max(240) @Nullable Integer months,

        @Schema(description = "In words", example = "Practice educator, stage 1 (PEPS)", maxLength = 300)
        @NotBlank @Size(max = 300) String text)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (kind == null) {
            return;
        }
        var needsCode = kind == RequirementKind.PROGRAMME || kind == RequirementKind.SKILL;
        if (needsCode != (code != null)) {
            findings.add(
                    "code", "code-for-kind", "A programme and a skill are named by their code, and nothing else is");
        }
        if ((kind == RequirementKind.MONTHS_IN_GRADE) != (months != null)) {
            findings.add("months", "months-for-kind", "Time in the grade is given in months, and nothing else is");
        }
    }

    /** Whether somebody has it, and what shows that. */
    Judged judge(Attainments has, LocalDate today) {
        return switch (kind) {
            case REGISTERED -> has.registration(this, today);
            case PROGRAMME -> has.programme(this, wantedCode());
            case SKILL -> has.skill(this, wantedCode(), today);
            case MONTHS_IN_GRADE -> has.timeInGrade(this, months == null ? 0 : months, today);
        };
    }

    private String wantedCode() {
        return code == null ? "" : code;
    }

    Judged met(List<EvidenceLink> evidence) {
        return new Judged(this, !evidence.isEmpty(), null, evidence);
    }

    /** @param from the day on which it will be met by itself, where there is one */
    Judged notYet(@Nullable LocalDate from) {
        return new Judged(this, false, from, List.of());
    }
}
