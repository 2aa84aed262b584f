package org.holdfast.workforce.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last day on a programme, and why it was that day where somebody was taken off it. */
@Embeddable
@Schema(name = "ProgrammeEnding", description = "The last day on a programme")
record Ending(
        @Column(name = "ended_on") @Schema(example = "2027-09-06")
        LocalDate on,

        @Column(name = "end_reason")
        @Schema(description = "Why somebody was taken off it", example = "Moves to adult services", maxLength = 1000)
        @Nullable String reason) {}
