package org.holdfast.caseload.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody has, against how much they can take: children counted and points weighed, two measures that are never made one.
 *
 * @param percent of the limit of children to 0.1, absent where the limit is nought: whoever can take nothing is never free
 * @param pointsPercent of the limit of points to 0.1, absent likewise
 */
@Schema(name = "Workload")
public record Workload(
        @Schema(description = "Children they are the social worker of", example = "14")
        int cases,

        @Schema(description = "Children they can do right by, by grade, hours and protection", example = "18")
        int limit,

        @Schema(description = "Of the limit, to 0.1", example = "77.8") @Nullable BigDecimal percent,

        @Schema(description = "What all their cases weigh, with what is stable for everybody", example = "71.50")
        BigDecimal points,

        @Schema(description = "Points they can carry, by grade, hours and protection", example = "90")
        int pointsLimit,

        @Schema(description = "Of the points they can carry, to 0.1", example = "79.4") @Nullable BigDecimal pointsPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Workload of(int cases, int limit, BigDecimal points, int pointsLimit) {
        return new Workload(
                cases,
                limit,
                percent(BigDecimal.valueOf(cases), limit),
                points,
                pointsLimit,
                percent(points, pointsLimit));
    }

    /** With so many children more, who add these points. */
    Workload with(int children, BigDecimal more) {
        return of(cases + children, limit, points.add(more), pointsLimit);
    }

    public boolean isOver() {
        return cases > limit || points.compareTo(BigDecimal.valueOf(pointsLimit)) > 0;
    }

    /** The fuller of the two measures; absent for who can take nothing. */
    public Optional<BigDecimal> fullest() {
        return percent == null || pointsPercent == null ? Optional.empty() : Optional.of(percent.max(pointsPercent));
    }

    public boolean isNearlyFull(int warnPercent) {
        return isOver() || fullest().map(full -> full.intValue() >= warnPercent).orElse(true);
    }

    private static @Nullable BigDecimal percent(BigDecimal part, int limit) {
        return limit == 0 ? null : HUNDRED.multiply(part).divide(BigDecimal.valueOf(limit), 1, RoundingMode.HALF_UP);
    }
}
