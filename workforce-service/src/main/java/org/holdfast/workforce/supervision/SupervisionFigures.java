package org.holdfast.workforce.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** How well the people of a team are supervised: numbers, and no names. */
@Schema(description = "How well the people of a team are supervised: numbers, and no names")
record SupervisionFigures(
        @Schema(description = "Absent for those above the teams") @Nullable TeamId teamId,

        @Schema(description = "People with a supervisor", example = "9")
        int people,

        @Schema(description = "Of them, those who are not late today", example = "8")
        int inTime,

        @Schema(description = "Their share, to 0.001", example = "0.889")
        BigDecimal share,

        @Schema(description = "The longest that anybody went without in twelve months, in days", example = "41")
        long longestGapDays,

        @Schema(
                description =
                        "How consistent it was: of everybody's times the share with the one who supervised them most, on average, to 0.001;"
                                + " absent where there was none",
                example = "0.936")
        @Nullable BigDecimal consistency) {

    private static final int PLACES = 3;

    /** @param people of one team, at least one */
    static SupervisionFigures of(@Nullable TeamId team, List<SupervisedPerson> people) {
        var inTime = (int) people.stream()
                .filter(person -> person.measure().daysLate() == 0)
                .count();
        return new SupervisionFigures(
                team,
                people.size(),
                inTime,
                share(BigDecimal.valueOf(inTime), people.size()),
                people.stream()
                        .mapToLong(person -> person.measure().longestGapDays())
                        .max()
                        .orElse(0),
                consistency(people));
    }

    private static @Nullable BigDecimal consistency(List<SupervisedPerson> people) {
        var shares = people.stream()
                .map(person -> person.measure().consistency())
                .filter(Objects::nonNull)
                .toList();
        return shares.isEmpty() ? null : share(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add), shares.size());
    }

    private static BigDecimal share(BigDecimal part, int whole) {
        return part.divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }
}
