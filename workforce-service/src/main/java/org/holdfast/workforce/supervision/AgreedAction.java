package org.holdfast.workforce.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Something that somebody is to do until the next time. */
@Schema(description = "Something that somebody is to do")
record AgreedAction(
        @Schema(example = "Book the observation with the practice educator", maxLength = 1000)
        @NotBlank @Size(max = 1000) String what,

        @Schema(description = "Who does it: somebody who was there") @NotNull WorkerId ownerId,

        @Schema(description = "By when", example = "2026-12-11") @NotNull @PlausibleDay
        LocalDate dueOn,

        @Schema(description = "When it was done; absent while it is not", example = "2026-12-09")
        @PlausibleDay
        @Nullable LocalDate doneOn) {

    boolean isOpen() {
        return doneOn == null;
    }

    AgreedAction done(LocalDate on) {
        return new AgreedAction(what, ownerId, dueOn, on);
    }

    @Override
    public String toString() {
        return "AgreedAction[" + dueOn + "]";
    }
}
