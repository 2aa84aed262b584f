package org.holdfast.caseload.timewith;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits of a span, as figures without names. */
@Schema(name = "TimeWithChildren")
record TimeWithChildren(
        @Schema(example = "2026-08-21") LocalDate from,
        @Schema(example = "2026-11-20") LocalDate until,
        @Schema(description = "All teams together") Line all,

        @Schema(description = "By team, or by month, as asked; in their order")
        List<Line> lines) {

    /** The figures of one team or month. */
    @Schema(name = "TimeWithChildrenLine", description = "The figures of one team or month")
    record Line(
            @Schema(description = "The team's name, or the month", example = "Harbour 1", maxLength = 100)
            String of,

            @Schema(description = "Children with an open case at some time of the span", example = "168")
            long children,

            @Schema(description = "Of them, seen at least once; in per cent", example = "87.5")
            BigDecimal seenPercent,

            @Schema(example = "402") long visits,

            @Schema(description = "Visits at which the child was seen, in per cent", example = "94.1")
            BigDecimal visitsSeenPercent,

            @Schema(description = "Visits at which the child was seen alone, in per cent", example = "68.0")
            BigDecimal alonePercent,

            @Schema(description = "Hours with children", example = "351.5")
            BigDecimal hours,

            @Schema(description = "Minutes for each child", example = "125.5")
            BigDecimal minutesPerChild,

            @Schema(description = "Visits that a supervisor came along to", example = "24")
            long withSupervisor,

            @Schema(description = "Visits that the director or an assistant director came along to", example = "3")
            long withDirector) {}

    static final String[] COLUMNS = {
        "of",
        "children",
        "seenPercent",
        "visits",
        "visitsSeenPercent",
        "alonePercent",
        "hours",
        "minutesPerChild",
        "withSupervisor",
        "withDirector"
    };

    List<Object[]> rows() {
        return Stream.concat(Stream.of(all), lines.stream())
                .map(line -> new Object[] {
                    line.of(),
                    line.children(),
                    line.seenPercent(),
                    line.visits(),
                    line.visitsSeenPercent(),
                    line.alonePercent(),
                    line.hours(),
                    line.minutesPerChild(),
                    line.withSupervisor(),
                    line.withDirector()
                })
                .toList();
    }
}
