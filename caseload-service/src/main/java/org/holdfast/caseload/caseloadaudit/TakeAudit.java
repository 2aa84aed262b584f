package org.holdfast.caseload.caseloadaudit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot of all caseloads. */
@Schema(name = "TakeCaseloadAudit", description = "Takes a snapshot of all caseloads")
record TakeAudit(
        @Schema(
                description = "The moment to show: now where absent, or any that is over",
                example = "2026-09-30T12:00:00Z")
        @Nullable Instant asOf) {}
