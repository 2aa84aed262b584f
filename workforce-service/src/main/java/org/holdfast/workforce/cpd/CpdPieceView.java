package org.holdfast.workforce.cpd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Something that one learnt from: for the person alone. */
@Schema(name = "CpdPiece", description = "Something that one learnt from")
record CpdPieceView(
        CpdPieceId id,
        WorkerId workerId,

        @Schema(example = "Achieving best evidence", maxLength = 300)
        String title,

        @Schema(example = "2026-10-14") LocalDate on,

        @Schema(
                description = "The booking of the course that began it",
                example = "0199f3a2-0000-7000-8000-000000270001")
        @Nullable UUID bookingId,

        @Schema(description = "Absent while it is a draft") @Nullable Reflection reflection,

        @Schema(example = "2026-10-14T15:30:00Z") Instant recordedAt,
        int version)
        implements Identified, Versioned {

    @Override
    public String toString() {
        return "CpdPieceView[%s]".formatted(id);
    }
}
