package org.holdfast.workforce.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many students of a route stayed. */
@Schema(name = "RouteConversion", description = "How many students of a route stayed")
record Conversion(
        TrainingRoute route,

        @Schema(description = "Passed their last placement here", example = "8")
        int passed,

        @Schema(description = "Of them, those who work here now", example = "6")
        int employed,

        @Schema(description = "Their share, to 0.001", example = "0.750")
        BigDecimal share) {

    static Conversion of(TrainingRoute route, int passed, int employed) {
        return new Conversion(
                route,
                passed,
                employed,
                BigDecimal.valueOf(employed).divide(BigDecimal.valueOf(passed), 3, RoundingMode.HALF_UP));
    }
}
