package org.holdfast.directwork.work;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A plan of work with a child. */
@Schema(name = "WorkPlan", description = "What a worker means to do with a child")
record WorkPlanView(
        WorkPlanId id,
        ChildId childId,

        @Schema(
                description = "The child's name; absent until it has reached this service",
                example = "Rosie Ashdown",
                maxLength = 200)
        @Nullable String childName,

        @Schema(
                description = "Why the work is done",
                example = "To hear how Rosie feels about moving",
                maxLength = 2000)
        String purpose,

        @Schema(
                description = "The goal of the child's plan that it serves",
                example = "Rosie has a say in where she lives",
                maxLength = 2000)
        @Nullable String goal,

        @Schema(description = "What is to be used, first things first")
        List<ToolId> toolIds,

        @Schema(description = "How many sessions are expected", example = "3")
        int plannedSessions,

        @Schema(description = "How many were held, without those entered in error", example = "1")
        int sessionsHeld,

        @Schema(
                description = "Why a tool is right though the child is younger or older than it is made for",
                example = "Reads and writes well beyond her age",
                maxLength = 1000)
        @Nullable String ageGuardReason,

        WorkerId plannedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant plannedAt,

        @Schema(description = "Grows with every change", example = "1")
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
