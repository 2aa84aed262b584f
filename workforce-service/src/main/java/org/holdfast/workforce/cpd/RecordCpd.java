package org.holdfast.workforce.cpd;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Records something that one learnt from. */
@Schema(description = "Records something that one learnt from")
record RecordCpd(
        @Schema(
                description = "What it was, and why it matters for the work",
                example = "Reading on neurodivergence",
                maxLength = 300)
        @NotBlank @Size(max = 300) String title,

        @Schema(example = "2026-10-14") @NotNull @PlausibleDay
        LocalDate on,

        @Schema(description = "Absent while it is a draft") @Valid @Nullable Reflection reflection) {}
