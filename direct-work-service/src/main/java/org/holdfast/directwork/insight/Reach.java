package org.holdfast.directwork.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** How many of a team's allocated children somebody did direct work with. */
@Schema(name = "DirectWorkReach", description = "How many of a team's allocated children somebody did direct work with")
record Reach(
        @Nullable TeamId teamId,

        @Schema(description = "The team's name, as far as it is known here", example = "Harbour team", maxLength = 200)
        String team,

        @Schema(description = "Children with an open case and a worker of their own, now", example = "84")
        int children,

        @Schema(description = "Those of them with a session in these weeks", example = "61")
        int withDirectWork,

        @Schema(description = "Those without", example = "23")
        int without,

        @Schema(description = "The share with, in per cent; absent where the team has no children", example = "72.6")
        @Nullable BigDecimal share) {

    static Reach of(@Nullable TeamId teamId, String team, int children, int withDirectWork) {
        return new Reach(
                teamId,
                team,
                children,
                withDirectWork,
                children - withDirectWork,
                children == 0
                        ? null
                        : BigDecimal.valueOf(100L * withDirectWork)
                                .divide(BigDecimal.valueOf(children), 1, RoundingMode.HALF_UP));
    }
}
