package org.holdfast.platform.privacy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureId;

/** An erasure that this service carried out. */
@Schema(description = "An erasure that this service carried out, by ids alone")
record ErasureDone(
        ErasureId erasureId,
        List<ChildId> childIds,

        @Schema(description = "How many rows were removed or blanked", example = "42")
        int rows,

        @Schema(example = "2026-11-24T15:20:00Z") Instant carriedOutAt) {}
