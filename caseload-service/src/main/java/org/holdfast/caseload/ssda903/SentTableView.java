package org.holdfast.caseload.ssda903;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** That a year's table went to the Department. */
@Schema(name = "Ssda903SentTable")
record SentTableView(
        @Schema(description = "The year, by the year in which it ends", example = "2027")
        int year,

        @Schema(example = "2027-06-30T15:00:00Z") Instant sentAt,
        WorkerId sentBy,
        @Schema(example = "812") int lines) {}
