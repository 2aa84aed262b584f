package org.holdfast.workforce.secondment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Somebody does other work for a time. */
@Schema(name = "Secondment")
record SecondmentView(
        SecondmentId id,
        WorkerId workerId,
        SecondmentPurpose purpose,

        @Schema(description = "The first day", example = "2027-01-04")
        LocalDate from,

        @Schema(description = "The last day", example = "2027-12-31")
        LocalDate until,

        @Schema(example = "Mentors the September cohort", maxLength = 1000) @Nullable String note,

        WorkerId agreedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant agreedAt,
        int version)
        implements Identified, Versioned {}
