package org.holdfast.workforce.census;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the census asks of a person and nothing else here needs: for those who make the return, and for nobody else. */
@Schema(description = "What the workforce census asks of a person; what is left out is removed")
record CensusDetails(
        @Schema(example = "1991-05-14") @Past @Nullable LocalDate dateOfBirth,

        @NotNull Gender gender,
        @NotNull CensusEthnicity ethnicity,

        @Schema(description = "Where they qualified as a social worker", example = "[\"University of the North Sea\"]")
        @NotNull @Size(max = 5) List<@NotBlank @Size(max = 200) String> qualificationInstitutions,

        @Nullable QualificationLevel qualificationLevel,

        @Schema(description = "Whether they came by Step Up to Social Work", example = "false")
        boolean stepUp,

        @Schema(description = "Whether they came by Frontline, or Approach as it is now", example = "false")
        boolean frontline,

        @Schema(description = "Where they came from") @Nullable StartOrigin startOrigin,

        @Schema(description = "Of an agency worker: the weeks of the present contract", example = "26.0")
        @DecimalMin("0") @DecimalMax("520") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal contractWeeks) {

    @Override
    public String toString() {
        return "CensusDetails[…]";
    }
}
