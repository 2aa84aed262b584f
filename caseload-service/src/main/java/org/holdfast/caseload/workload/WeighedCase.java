package org.holdfast.caseload.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one case weighs for one person, and why.
 *
 * @param points the sum of the parts
 */
public record WeighedCase(HeldCase held, List<Part> parts, BigDecimal points) {

    /**
     * One reason for the weight.
     *
     * @param code of the type, complexity or circumstance, or {@link #SIBLING} or {@link #CO_WORKED}
     */
    @Schema(name = "WeightPart")
    public record Part(
            @Schema(example = "CHILD_PROTECTION", maxLength = 40)
            String code,

            @Schema(example = "6.00") BigDecimal points) {}

    static final String SIBLING = "FURTHER_SIBLING";
    static final String CO_WORKED = "CO_WORKED";

    static WeighedCase of(HeldCase held, List<Part> parts) {
        return new WeighedCase(held, parts, parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The same case, counted by a share of its weight. */
    WeighedCase times(BigDecimal share, String why) {
        var changed = new ArrayList<>(parts);
        var less = points.multiply(share).setScale(2, RoundingMode.HALF_UP).subtract(points);
        changed.add(new Part(why, less));
        return of(held, List.copyOf(changed));
    }
}
