package org.holdfast.caseload.policy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.casefile.Complexity;

/** What complexity adds to the weight of a case. */
@Schema(description = "What complexity adds to the weight of a case")
public record ComplexityWeight(
        @NotNull Complexity complexity,

        @Schema(description = "Points added", example = "2.0")
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal points) {}
