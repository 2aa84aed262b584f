package org.holdfast.caseload.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much each thing counts when workers are ranked for a child. Points against are negative. */
@Schema(description = "How much each thing counts when workers are ranked for a child; points against are negative")
public record OptionWeights(
        @Schema(description = "Was this child's social worker before", example = "40") @Min(-200) @Max(200) int knowsThisChild,

        @Schema(description = "Was, and the child or a parent asked for the change", example = "-60")
        @Min(-200) @Max(200) int changeWasAskedFor,

        @Schema(description = "Is the social worker of a brother or sister", example = "30") @Min(-200) @Max(200) int brothersAndSisters,

        @Schema(description = "Works in the team that holds the case", example = "20") @Min(-200) @Max(200) int teamOfTheCase,

        @Schema(description = "Has no children at all; less by the share of the limit that is used", example = "20")
        @Min(0) @Max(200) int capacity,

        @Schema(description = "For each skill that the case wants and the worker has", example = "10")
        @Min(-200) @Max(200) int skill,

        @Schema(description = "Is an experienced grade, for a very complex case", example = "15") @Min(-200) @Max(200) int experience,

        @Schema(description = "Has a protected caseload", example = "-10") @Min(-200) @Max(200) int protectedCaseload,

        @Schema(description = "Will be away within the next weeks", example = "-15") @Min(-200) @Max(200) int absenceAhead,

        @Schema(description = "How many weeks ahead an absence counts", example = "6") @Min(0) @Max(52) int weeksAhead,

        @Schema(description = "Would go over the limit", example = "-100") @Min(-1000) @Max(0) int overLimit) {}
