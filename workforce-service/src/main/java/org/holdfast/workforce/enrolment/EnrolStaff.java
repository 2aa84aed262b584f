package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Puts somebody on a programme. */
@Schema(description = "Puts somebody on a programme")
record EnrolStaff(
        @NotNull WorkerId workerId,

        @Schema(
                description = "The code of the programme; the edition is the one in force on the first day",
                example = "ASYE",
                maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}", message = "must be the code of a programme") String programme,

        @Schema(description = "The first day, past or ahead", example = "2026-09-07") @NotNull @PlausibleDay
        LocalDate startedOn,

        @Schema(description = "An experienced colleague to turn to, who does not assess") @Nullable WorkerId mentorId,

        @Schema(description = "Who recommends what it comes to; a registered social worker") @Nullable WorkerId assessorId,

        @Schema(description = "Who works beside them in the first months") @Nullable WorkerId practiceEducatorId) {

    Supporters supporters() {
        return new Supporters(mentorId, assessorId, practiceEducatorId);
    }
}
