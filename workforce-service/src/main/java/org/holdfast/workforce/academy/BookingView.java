package org.holdfast.workforce.academy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** One person's place on a course, or in the queue for it. */
@Schema(name = "Booking")
record BookingView(
        BookingId id,
        CourseSessionId sessionId,
        @Schema(example = "ABE", maxLength = 30) String course,
        @Schema(example = "2027-01-18") LocalDate startsOn,
        WorkerId workerId,
        BookingStatus status,
        @Schema(example = "2026-11-20T09:30:00Z") Instant bookedAt,

        @Schema(description = "For who was there: the last day of the course", example = "2027-01-22") @Nullable LocalDate attendedOn,

        @Schema(
                description = "The last day on which it counts; absent where it does not expire",
                example = "2030-01-21")
        @Nullable LocalDate countsUntil,

        List<Evaluation> evaluations,
        int version)
        implements Identified, Versioned {}
