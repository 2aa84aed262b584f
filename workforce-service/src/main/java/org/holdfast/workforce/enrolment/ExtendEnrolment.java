package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Gives somebody more time on a programme. */
@Schema(description = "Gives somebody more time on a programme")
record ExtendEnrolment(
        @Schema(description = "The last day as agreed now, later than before", example = "2027-12-06")
        @NotNull @PlausibleDay
        LocalDate until,

        @NotNull ExtensionReason reason,

        @Schema(example = "Three months of parental leave", maxLength = 1000) @Size(max = 1000) @Nullable String note) {

    Extension granted(LocalDate before, WorkerId by, Instant now) {
        return new Extension(before, until, reason, note, by, now);
    }
}
