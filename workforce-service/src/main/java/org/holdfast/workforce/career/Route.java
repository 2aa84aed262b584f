package org.holdfast.workforce.career;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** A way into social work here. */
@Schema(name = "CareerRoute", description = "A way into social work here")
record Route(
        @Schema(example = "STEP_UP", maxLength = 30)
        @NotNull @Size(max = 30) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}", message = "must be upper case letters, digits and underscores") String code,

        @Schema(example = "Step Up to Social Work", maxLength = 200) @NotBlank @Size(max = 200) String title,

        @Schema(description = "How long it takes, where that is laid down", example = "14") @Min(1) @Max(96) @Nullable Integer months,

        @Schema(description = "As what somebody begins") @NotNull Grade from,

        @Schema(description = "As what somebody works afterwards") @NotNull Grade into) {}
