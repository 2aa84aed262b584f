package org.holdfast.platform.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** What one service holds of a child. */
@Schema(name = "HeldData", description = "What this service holds of a child; the other services are asked likewise")
record HeldDataView(
        @Schema(description = "The service that answers", example = "referral-service", maxLength = 50)
        String service,

        @Schema(description = "The records of this child, more than one where records were merged")
        Set<ChildId> childIds,

        @Schema(description = "When it was gathered", example = "2026-11-20T09:30:00Z")
        Instant gatheredAt,

        @Schema(description = "Everything; empty where this service holds nothing of the child")
        List<HeldItem> items) {}
