package org.holdfast.caseload.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade with a limit of its own. */
@Schema(description = "A grade with a limit of its own")
public record GradeLimit(
        @Schema(
                description = "Code of workforce-service's code set `grade`",
                example = "NEWLY_QUALIFIED",
                maxLength = 50)
        @NotBlank @Size(max = 50) String grade,

        @NotNull @Valid Limit limit) {}
