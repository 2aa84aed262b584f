package org.holdfast.directwork.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.holdfast.contracts.ToolId;
import org.jspecify.annotations.Nullable;

/**
 * A session that was held.
 *
 * @param exactWords as the child said them: kept apart from what the worker made of it
 */
@Schema(description = "A session that was held with a child")
record RecordSession(
        @Schema(description = "The day, today or earlier", example = "2026-11-19") @NotNull @PastOrPresent LocalDate heldOn,

        @Schema(description = "The time you spent together", example = "45", required = true) @Min(1) @Max(480) int minutes,

        @Schema(description = "What you did; any tool in use, also one that was not planned") @NotNull ToolId toolId,

        @Schema(
                description =
                        "Why the tool is right for this child though the child is younger or older than it is made for",
                example = "Reads and writes well beyond her age",
                maxLength = 1000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 1000) @Nullable String ageGuardReason,

        @Schema(description = "Where you met", example = "SCHOOL") @NotNull Place place,

        @Schema(
                description = "Who was there besides the child and you; nobody when it is empty",
                example = "[\"CARER\"]")
        @NotNull @Size(max = 10) @UniqueElements
        List<@NotNull Presence> othersPresent,

        @Schema(description = "How much the child took part, from 0, not at all, to 4, wholly", example = "3")
        @NotNull @Min(0) @Max(4) Integer engagement,

        @Schema(description = "The face the child chose at the start", example = "IN_BETWEEN") @Nullable Mood moodBefore,

        @Schema(description = "The face the child chose at the end", example = "HAPPY") @Nullable Mood moodAfter,

        @Schema(
                description = "What the child said, word for word",
                example = "I want my nan to come to my baptism",
                maxLength = 10_000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 10_000) @Nullable String exactWords,

        @Schema(
                description = "What you saw, kept apart from what the child said",
                example = "Smiled when she talked about her nan",
                maxLength = 10_000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 10_000) @Nullable String observation,

        @Schema(description = "Whether the child agreed that it may be shown to others", example = "AGREED") @NotNull Consent consentToShare,

        @Schema(
                description =
                        "To whom, beyond those who work with the child, it may be shown; only where the child agreed",
                example = "[\"REVIEW_MEETING\"]")
        @NotNull @Size(max = 10) @UniqueElements
        List<@NotNull Audience> mayBeShownTo,

        @Schema(description = "Why it ended early, where it did", example = "CHILD_WANTED_TO_STOP") @Nullable StoppedEarly stoppedEarly,

        @Schema(description = "What the child told of harm, where they did") @Valid @Nullable Disclosure disclosure) {}
