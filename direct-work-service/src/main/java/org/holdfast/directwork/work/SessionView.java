package org.holdfast.directwork.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A session that was held.
 *
 * @param version that of the plan, of which the session is a part
 */
@Schema(name = "Session", description = "A session that was held with a child")
record SessionView(
        SessionId id,
        WorkPlanId workPlanId,
        ChildId childId,

        @Schema(example = "2026-11-19") LocalDate heldOn,

        @Schema(description = "The time spent together", example = "45")
        int minutes,

        ToolId toolId,

        @Schema(description = "The version of the tool that was used", example = "1")
        int toolVersion,

        @Schema(
                description = "Why the tool is right though the child is younger or older than it is made for",
                example = "Reads and writes well beyond her age",
                maxLength = 1000)
        @Nullable String ageGuardReason,

        @Schema(description = "Where they met", example = "SCHOOL")
        Place place,

        @Schema(description = "Who was there besides the child and the worker", example = "[\"CARER\"]")
        List<Presence> othersPresent,

        @Schema(description = "How much the child took part, from 0, not at all, to 4, wholly", example = "3")
        int engagement,

        @Schema(description = "The face the child chose at the start", example = "IN_BETWEEN") @Nullable Mood moodBefore,

        @Schema(description = "The face the child chose at the end", example = "HAPPY") @Nullable Mood moodAfter,

        @Schema(
                description = "What the child said, word for word",
                example = "I want my nan to come to my baptism",
                maxLength = 10_000)
        @Nullable String exactWords,

        @Schema(
                description = "What the worker saw, kept apart from what the child said",
                example = "Smiled when she talked about her nan",
                maxLength = 10_000)
        @Nullable String observation,

        @Schema(description = "Whether the child agreed that it may be shown to others", example = "AGREED")
        Consent consentToShare,

        @Schema(
                description = "To whom, beyond those who work with the child, it may be shown",
                example = "[\"REVIEW_MEETING\"]")
        List<Audience> mayBeShownTo,

        @Schema(description = "Why it ended early, where it did", example = "CHILD_WANTED_TO_STOP") @Nullable StoppedEarly stoppedEarly,

        @Schema(description = "What the child told of harm") @Nullable Disclosure disclosure,

        WorkerId recordedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant recordedAt,
        @Nullable EnteredInError enteredInError,

        @Schema(description = "Of the plan, which every session changes", example = "1")
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
