package org.holdfast.workforce.academy;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** How many of a team have attended a course that they need, and for whom it counts today. */
@Schema(description = "How many of a team have a course that they need")
record TeamCompliance(
        @Schema(description = "Absent for those without a team") @Nullable TeamId teamId,

        @Schema(example = "SAFEGUARDING", maxLength = 30) String course,

        @Schema(description = "People who need it", example = "8")
        int needed,

        @Schema(description = "Those for whom it counts today", example = "7")
        int held,

        @Schema(description = "Share of those who need it, to 0.001", example = "0.875")
        BigDecimal share) {}
