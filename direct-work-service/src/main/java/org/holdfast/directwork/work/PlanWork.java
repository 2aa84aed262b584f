package org.holdfast.directwork.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ToolId;
import org.jspecify.annotations.Nullable;

/** Work to plan with a child. */
@Schema(description = "Work to plan with a child")
record PlanWork(
        @NotNull ChildId childId,

        @Schema(
                description = "Why you want to do it",
                example = "To hear how Rosie feels about moving",
                maxLength = 2000)
        @NotNull @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 2000) String purpose,

        @Schema(
                description = "The goal of the child's plan that it serves",
                example = "Rosie has a say in where she lives",
                maxLength = 2000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 2000) @Nullable String goal,

        @Schema(description = "What you want to use, first things first")
        @NotNull @Size(min = 1, max = 20) @UniqueElements
        List<@NotNull ToolId> toolIds,

        @Schema(description = "How many times you expect to meet for it", example = "3", required = true)
        @Min(1) @Max(100) int plannedSessions,

        @Schema(
                description =
                        "Why a tool is right for this child though the child is younger or older than it is made for",
                example = "Reads and writes well beyond her age",
                maxLength = 1000)
        @Pattern(regexp = Text.NOT_BLANK, message = Text.MESSAGE) @Size(max = 1000) @Nullable String ageGuardReason) {}
