package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** More time, and why. */
@Schema(name = "ProgrammeExtension", description = "More time, and why")
record Extension(
        @Schema(description = "The last day before", example = "2027-09-06")
        LocalDate from,

        @Schema(description = "The last day afterwards", example = "2027-12-06")
        LocalDate until,

        ExtensionReason reason,

        @Schema(example = "Three months of parental leave", maxLength = 1000) @Nullable String note,

        WorkerId grantedBy,
        @Schema(example = "2027-06-01T15:00:00Z") Instant grantedAt) {}
