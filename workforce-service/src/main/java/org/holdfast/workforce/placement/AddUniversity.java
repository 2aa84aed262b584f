package org.holdfast.workforce.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Adds a university that sends students. */
@Schema(description = "Adds a university that sends students")
record AddUniversity(
        @Schema(example = "University of the North Sea", maxLength = 200) @NotBlank @Size(max = 200) String name,

        @Schema(description = "By which routes its students come") @NotEmpty @Size(max = 6) @UniqueElements
        List<@NotNull TrainingRoute> routes) {}
