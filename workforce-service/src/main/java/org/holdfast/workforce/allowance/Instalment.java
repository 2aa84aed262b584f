package org.holdfast.workforce.allowance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an allowance. */
@Schema(name = "AllowanceInstalment", description = "A part of an allowance")
record Instalment(
        @Schema(description = "Counted from 1", example = "1")
        int number,

        @Schema(description = "The first day on which it is due", example = "2028-01-04")
        LocalDate dueOn,

        @Schema(description = "Pounds", example = "2000.00") BigDecimal amount,

        @Schema(description = "Absent until it is paid", example = "2028-01-28") @Nullable LocalDate paidOn) {

    Instalment paid(LocalDate on) {
        if (paidOn != null) {
            throw new PaidAlready();
        }
        return new Instalment(number, dueOn, amount, on);
    }

    /** What is due after somebody has left is not paid any more. */
    boolean isDue(LocalDate day, @Nullable LocalDate lastDay) {
        return paidOn == null && !dueOn.isAfter(day) && (lastDay == null || !lastDay.isBefore(dueOn));
    }
}
