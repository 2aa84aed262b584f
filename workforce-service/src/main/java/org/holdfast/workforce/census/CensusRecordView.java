package org.holdfast.workforce.census;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Versioned;

/** What is known of one person for the census. */
@Schema(name = "CensusRecord", description = "What is known of one person for the workforce census")
record CensusRecordView(
        WorkerId workerId,
        CensusDetails details,
        WorkerId changedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant changedAt,
        int version)
        implements Versioned {

    @Override
    public String toString() {
        return "CensusRecordView[%s]".formatted(workerId);
    }
}
