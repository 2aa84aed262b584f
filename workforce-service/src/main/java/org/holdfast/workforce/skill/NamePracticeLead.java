package org.holdfast.workforce.skill;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that somebody leads practice in something: whom colleagues ask. */
@Schema(description = "Says that somebody leads practice in something: whom colleagues ask")
record NamePracticeLead(
        @NotNull WorkerId workerId,

        @Schema(description = "Code of a skill that they have", example = "SIGNS_OF_SAFETY", maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = SkillCode.PATTERN, message = SkillCode.NO_CODE) String skill,

        @Schema(description = "The first day", example = "2026-12-01") @NotNull @PlausibleDay
        LocalDate since) {}
