package org.holdfast.caseload.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal status under which a child was looked after.
 *
 * @param code national code (SSDA903 LS)
 * @param began why the time in care began (SSDA903 RNE), of the first one
 * @param ended why it ended (SSDA903 REC), of the last one
 */
record PastLegalStatus(
        @NotNull @Pattern(regexp = "C1|C2|D1|E1|V2|V3|V4|L1|L2|L3|J1|J2|J3") String code,

        @NotNull @PastOrPresent LocalDate from,
        @PastOrPresent @Nullable LocalDate until,
        @Pattern(regexp = "[SLPTBU]") @Nullable String began,

        @Pattern(regexp = PastLegalStatus.WHY_IT_ENDED) @Nullable String ended) {

    /** National codes (SSDA903 REC). */
    static final String WHY_IT_ENDED = "X1|E([2356789]|4[AB]|1[1-7]|4[15678])";
}
