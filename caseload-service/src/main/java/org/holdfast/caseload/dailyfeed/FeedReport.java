package org.holdfast.caseload.dailyfeed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the next run would send, and who cannot be sent. */
@Schema(name = "FeedReport")
record FeedReport(
        @Schema(description = "Children of whom something changed since they were last sent", example = "312")
        int changed,

        @Schema(description = "Calls that it takes, each of a hundred children at most", example = "4")
        int calls,

        @Schema(description = "Whether an address to send to is set up")
        boolean canBeSent,

        List<FeedProblem> problems) {}
