package org.holdfast.referral.erasure;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one service has erased, and when. */
@Embeddable
@Schema(description = "What one service has erased, and when")
record ServiceAnswer(
        @Schema(example = "caseload-service", maxLength = 50)
        String service,

        @Schema(description = "How many rows it removed or blanked", example = "42")
        int rows,

        @Schema(example = "2026-11-24T15:20:00Z") Instant carriedOutAt) {}
