package org.holdfast.workforce.skill;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.workforce.staff.HeldSkill;
import org.jspecify.annotations.Nullable;

/** What somebody is or was able to do. */
@Schema(name = "Skill", description = "What somebody is or was able to do")
record SkillView(
        @Schema(description = "Of the booking of the course that gave it, or of the record of what was seen")
        SkillRecordId id,

        @Schema(description = "Code", example = "ABE", maxLength = 30)
        String skill,

        @Schema(example = "2026-11-20") LocalDate gainedOn,

        @Schema(description = "The last day on which it counts; absent where it does not end", example = "2029-11-19")
        @Nullable LocalDate until,

        @Schema(description = "Whether it counts today", example = "true")
        boolean counts,

        @Schema(
                description = "What was seen, where it was not a course of the academy",
                example = "Certificate of the police and social work course of 2021",
                maxLength = 500)
        @Nullable String evidence)
        implements Identified {

    static SkillView of(HeldSkill held, LocalDate today) {
        return new SkillView(
                new SkillRecordId(held.source()),
                held.skill(),
                held.gainedOn(),
                held.heldUntil(),
                held.countsOn(today),
                held.evidence());
    }
}
