package org.holdfast.workforce.academy;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** A course of the catalogue, open to everybody whatever the grade. */
@Schema(name = "Course")
record CourseView(
        CourseId id,
        @Schema(example = "ABE", maxLength = 30) String code,

        @Schema(example = "Achieving best evidence", maxLength = 200)
        String title,

        @Schema(example = "Interviewing children who are witnesses, with the police.", maxLength = 4000)
        String description,

        Faculty faculty,

        @Schema(description = "Hours of learning", example = "30")
        int hours,

        @Schema(description = "For how many months what was learnt counts", example = "36") @Nullable Integer validMonths,

        @Schema(description = "The skill that it gives, by code", example = "ABE", maxLength = 30) @Nullable String gives,

        @Schema(description = "Courses to have attended before, by code", example = "[\"SIGNS_OF_SAFETY_2\"]")
        List<@Size(max = 30) String> prerequisites,

        @Schema(description = "Grades that need it") List<Grade> mandatoryFor,
        int version)
        implements Identified, Versioned {}
