package org.holdfast.workforce.allowance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;

/** What somebody has for coming and for staying, what is due today, and what comes back. */
@Schema(
        name = "Allowance",
        description = "What somebody has for coming and for staying, what is due today, and what comes back")
record AllowanceView(
        AllowanceId id,
        WorkerId workerId,

        @Schema(description = "The first day", example = "2027-01-04")
        LocalDate startsOn,

        @Schema(description = "Who leaves before this day pays back", example = "2030-01-03")
        LocalDate endsOn,

        List<Instalment> instalments,

        @Schema(description = "Numbers of the instalments that are due today", example = "[1]")
        List<Integer> due,

        @Schema(
                description =
                        "Pounds to be paid back, because the person leaves before the time is over; 0 otherwise, and for who is made redundant or has died",
                example = "0.00")
        BigDecimal clawBack,

        WorkerId agreedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant agreedAt,
        int version)
        implements Identified, Versioned {}
