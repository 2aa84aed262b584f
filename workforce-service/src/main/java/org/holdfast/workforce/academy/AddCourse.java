package org.holdfast.workforce.academy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** Puts a course into the catalogue. It is open to everybody, whatever the grade; only training can be asked for before. */
@Consistent
@Schema(description = "Puts a course into the catalogue; it is open to everybody, whatever the grade")
record AddCourse(
        @Schema(example = "ABE", maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = Course.CODE, message = Course.NO_CODE) String code,

        @Schema(example = "Achieving best evidence", maxLength = 200) @NotBlank @Size(max = 200) String title,

        @Schema(example = "Interviewing children who are witnesses, with the police.", maxLength = 4000)
        @NotBlank @Size(max = 4000) String description,

        @NotNull Faculty faculty,

        @Schema(description = "Hours of learning", example = "30") @Min(1) @Max(400) int hours,

        @Schema(
                description = "For how many months what was learnt counts; absent where it does not expire",
                example = "36")
        @Min(1) @Max(120) @Nullable Integer validMonths,

        @Schema(description = "The skill that it gives to who was there, by code", example = "ABE", maxLength = 30)
        @Size(max = 30) @Pattern(regexp = Course.CODE, message = Course.NO_CODE) @Nullable String gives,

        @Schema(description = "Courses to have attended before, by code", example = "[\"SIGNS_OF_SAFETY_2\"]")
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 30) @Pattern(regexp = Course.CODE, message = Course.NO_CODE) String> prerequisites,

        @Schema(description = "Grades that need it; nobody else is kept from it") @NotNull @Size(max = 16) List<@NotNull Grade> mandatoryFor)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (prerequisites != null && code != null && prerequisites.contains(code)) {
            findings.add("prerequisites", "asks-for-itself", "A course does not ask for itself");
        }
    }
}
