package org.holdfast.workforce.staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody works, and how much. */
@Embeddable
@Schema(description = "As what somebody works, and how much")
record WorkingPattern(
        @Enumerated(EnumType.STRING) @NotNull Grade grade,

        @Schema(
                description = "Contracted hours as a share of full time, above 0 up to 1, to two decimals",
                example = "0.80")
        @NotNull @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte) {}
