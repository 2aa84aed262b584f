package org.holdfast.workforce.career;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.staff.Grade;

/** A stage of a working life, what it is for, and where it leads. */
@Schema(name = "CareerStage", description = "A stage of a working life, what it is for, and where it leads")
record Stage(
        @NotNull Grade grade,
        @NotNull Road road,

        @Schema(example = "Holds the hardest cases, and helps colleagues with theirs.", maxLength = 500)
        @NotBlank @Size(max = 500) String about,

        @NotNull @Size(max = 10) List<@NotNull @Valid Step> next) {}
