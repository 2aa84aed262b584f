package org.holdfast.workforce.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.holdfast.workforce.staff.HeldSkill;
import org.jspecify.annotations.Nullable;

/** Records a skill that somebody brought with them, by what was seen of it. */
@Consistent
@Schema(description = "Records a skill that somebody brought with them, by what was seen of it")
record RecordSkill(
        @Schema(description = "Code, as courses give it", example = "ABE", maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = SkillCode.PATTERN, message = SkillCode.NO_CODE) String skill,

        @Schema(example = "2021-06-18") @NotNull @PlausibleDay
        LocalDate gainedOn,

        @Schema(description = "The last day on which it counts; absent where it does not end", example = "2027-06-17")
        @PlausibleDay
        @Nullable LocalDate until,

        @Schema(
                description = "What was seen",
                example = "Certificate of the police and social work course of 2021",
                maxLength = 500)
        @NotBlank @Size(max = 500) String evidence)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (until != null && gainedOn != null && until.isBefore(gainedOn)) {
            findings.add("until", "out-of-order", "A skill does not end before it was gained");
        }
    }

    HeldSkill held(UUID source, LocalDate today) {
        if (gainedOn.isAfter(today)) {
            throw new GainedAhead();
        }
        return new HeldSkill(source, skill, gainedOn, until, evidence);
    }
}
