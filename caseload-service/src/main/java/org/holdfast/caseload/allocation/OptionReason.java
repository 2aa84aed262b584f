package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks for or against somebody, in words and in points.
 *
 * @param points what it adds to the rank by the policy's weights; 0 where it is only good to know
 */
@Schema(name = "AllocationReason")
record OptionReason(
        Code code,

        @Schema(example = "Is the social worker of a brother or sister", maxLength = 300)
        String inWords,

        @Schema(description = "How much it counts, by the policy's weights", example = "30.0")
        BigDecimal points) {

    /** What is weighed. */
    @Schema(name = "AllocationReasonCode")
    enum Code {
        KNOWS_THIS_CHILD,
        CHANGE_WAS_ASKED_FOR,
        BROTHERS_AND_SISTERS,
        TEAM_OF_THE_CASE,
        SAME_AREA,
        SKILLS,
        SKILLS_MISSING,
        EXPERIENCE,
        PROTECTED_CASELOAD,
        ABSENCE_AHEAD,
        CAPACITY,
        OVER_LIMIT
    }

    static OptionReason of(Code code, int points, String inWords, Object... parts) {
        return new OptionReason(
                code, inWords.formatted(parts), BigDecimal.valueOf(points).setScale(1, RoundingMode.UNNECESSARY));
    }
}
