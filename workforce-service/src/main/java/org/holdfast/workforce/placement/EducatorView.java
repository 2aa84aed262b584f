package org.holdfast.workforce.placement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Somebody who educates students in practice, and how they suit. */
@Schema(name = "PracticeEducator", description = "Somebody who educates students in practice, and how they suit")
record EducatorView(
        WorkerId workerId,
        @Schema(example = "Ravi Marsh", maxLength = 100) String fullName,
        @Nullable TeamId teamId,

        @Schema(description = "PEPS stage, 1 or 2", example = "2")
        int stage,

        @Schema(description = "Until when they are current", example = "2028-06-18")
        LocalDate currentUntil,

        @Schema(description = "For how many more students there is room in that time", example = "1")
        int room,

        @Schema(description = "Whether they suit such a placement", example = "true")
        boolean suits,

        @Schema(description = "Why, or why not", example = "[\"Stage 2, which the last placement asks for\"]")
        List<@Size(max = 200) String> reasons) {}
