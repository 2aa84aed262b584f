package org.holdfast.referral.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** What somebody is to the child. */
@Schema(name = "Relationship", description = "What somebody is to the child, and the child to them")
record RelationshipView(
        RelationshipId id,
        @Schema(description = "What they are to the child") Kinship kinship,

        @Schema(description = "The same in words", example = "Mother", maxLength = 100)
        String theyAre,

        @Schema(description = "What the child is to them", example = "Son, daughter or child", maxLength = 100)
        String childIs,

        Relative who,
        List<CareRole> careRoles,
        @Schema(example = "2024-06-01") @Nullable LocalDate from,

        @Schema(description = "The last day", example = "2026-02-28") @Nullable LocalDate until,

        WorkerId recordedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant recordedAt,
        @Nullable EnteredInError enteredInError,
        int version)
        implements Identified, Versioned {}
