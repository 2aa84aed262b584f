package org.holdfast.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the audit trail. */
@Schema(name = "AuditEntry")
record AuditEntryView(
        @Schema(example = "4711") long id,
        @Schema(example = "2026-11-20T09:30:00Z") Instant at,

        @Schema(
                description = "A worker's id, or the name of a program",
                example = "0199f3a2-0000-7000-8000-0000000e0003",
                maxLength = 100)
        String actor,

        @Schema(description = "The program that was used", example = "swagger-ui", maxLength = 100)
        String client,

        @Schema(
                description = "The operation, or the event that tells of the change",
                example = "ReferralResource.referral",
                maxLength = 200)
        String action,

        @Schema(description = "READ, REFUSED or CHANGED", example = "READ", maxLength = 10)
        String outcome,

        @Schema(example = "Referral", maxLength = 50) String recordType,
        List<UUID> recordIds,
        List<UUID> childIds,

        @Schema(
                description = "Why a read was allowed; IMPORTED for history that was brought in",
                example = "FRONT_DOOR",
                maxLength = 100)
        String reason,

        @Schema(example = "7f0c4e9e-6a2f-4b57-9a4e-0f6f0a3f2f11", maxLength = 64)
        String requestId) {}
