package org.holdfast.referral.annexa;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.holdfast.platform.time.Day;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The six months that a list is about. */
@FromParameters
class AnnexAPeriod {

    private static final int MONTHS = 6;
    private static final int MONTHS_OF_REFERRALS = 12;

    @QueryParam("until")
    @NotNull @Parameter(description = "The last day of the six months, usually yesterday", example = "2026-11-20")
    @Nullable Day until;

    LocalDate lastDay() {
        return Objects.requireNonNull(until).date();
    }

    Instant start() {
        return startOf(lastDay().minusMonths(MONTHS).plusDays(1));
    }

    Instant end() {
        return startOf(lastDay().plusDays(1));
    }

    /** Since when referrals are counted. */
    Instant yearBefore() {
        return startOf(lastDay().minusMonths(MONTHS_OF_REFERRALS).plusDays(1));
    }

    LocalDate firstDay() {
        return lastDay().minusMonths(MONTHS).plusDays(1);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ENGLAND).toInstant();
    }
}
