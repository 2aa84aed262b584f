package org.holdfast.caseload.policy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.casefile.Complexity;

/** From where on an experienced consultant is proposed beside the social worker. */
@Schema(description = "From where on an experienced consultant is proposed beside the social worker")
public record ConsultantLine(
        @NotNull Complexity complexity,

        @Schema(description = "Points of the case by itself", example = "8.0")
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal points) {

    public boolean isCrossedBy(Complexity judged, BigDecimal weight) {
        return judged.compareTo(complexity) >= 0 || weight.compareTo(points) >= 0;
    }
}
