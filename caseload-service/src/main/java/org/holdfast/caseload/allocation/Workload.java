package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody has, against how much they can take.
 *
 * @param percent of the limit to 0.1, absent where the limit is nought: whoever can take nothing is never free
 */
@Schema(name = "Workload")
public record Workload(
        @Schema(description = "Children they are the social worker of", example = "14")
        int cases,

        @Schema(description = "Children they can do right by, by grade and hours", example = "18")
        int limit,

        @Schema(description = "Of the limit, to 0.1", example = "77.8") @Nullable BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Workload of(int cases, int limit) {
        return new Workload(
                cases,
                limit,
                limit == 0
                        ? null
                        : HUNDRED.multiply(BigDecimal.valueOf(cases))
                                .divide(BigDecimal.valueOf(limit), 1, RoundingMode.HALF_UP));
    }

    Workload withOneMore() {
        return of(cases + 1, limit);
    }

    boolean isOver() {
        return cases > limit;
    }
}
