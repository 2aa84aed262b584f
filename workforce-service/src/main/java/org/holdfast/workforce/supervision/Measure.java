package org.holdfast.workforce.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody is supervised: when the next time is due, how long the longest gap was, and whether it is the same person who
 * supervises them. Counted over the twelve months before, from the first day at work where that was later.
 */
@Schema(name = "SupervisionMeasure", description = "How well somebody is supervised, over the last twelve months")
record Measure(
        Rhythm rhythm,

        @Schema(description = "The last time one to one", example = "2026-11-06") @Nullable LocalDate last,

        @Schema(description = "The last day on which the next time is in time", example = "2026-12-06")
        LocalDate nextDue,

        @Schema(description = "Days by which it is late; 0 while it is not", example = "0")
        long daysLate,

        @Schema(description = "Times one to one", example = "11")
        int times,

        @Schema(description = "The longest time without, in days, up to today", example = "41")
        long longestGapDays,

        @Schema(description = "By how many people", example = "2")
        int supervisors,

        @Schema(
                description = "Share of the times that were with the one who supervised most, to 0.001",
                example = "0.909")
        @Nullable BigDecimal consistency) {

    /** @param held one to one, in the order of their days */
    static Measure of(List<HeldTime> held, Rhythm rhythm, LocalDate startedOn, LocalDate today) {
        var last = held.isEmpty() ? null : held.getLast().on();
        var due = rhythm.after(last == null ? startedOn : last);
        var start = startedOn.isAfter(today.minusYears(1)) ? startedOn : today.minusYears(1);
        var counted = held.stream().filter(time -> !time.on().isBefore(start)).toList();
        var bySupervisor =
                counted.stream().collect(Collectors.groupingBy(HeldTime::supervisorId, Collectors.counting()));
        return new Measure(
                rhythm,
                last,
                due,
                Math.max(0, ChronoUnit.DAYS.between(due, today)),
                counted.size(),
                longestGap(counted, start, today),
                bySupervisor.size(),
                bySupervisor.values().stream()
                        .max(Long::compareTo)
                        .map(most -> BigDecimal.valueOf(most)
                                .divide(BigDecimal.valueOf(counted.size()), 3, RoundingMode.HALF_UP))
                        .orElse(null));
    }

    private static long longestGap(List<HeldTime> times, LocalDate start, LocalDate today) {
        var longest = 0L;
        var before = start;
        for (var time : times) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, time.on()));
            before = time.on();
        }
        return Math.max(longest, ChronoUnit.DAYS.between(before, today));
    }
}
