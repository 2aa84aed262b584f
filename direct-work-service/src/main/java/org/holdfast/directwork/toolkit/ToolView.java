package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A tool as everyone who works here sees it.
 *
 * @param guidance absent in lists, which would be long with it
 */
@Schema(name = "Tool", description = "Something a worker and a child can do together")
public record ToolView(
        ToolId id,

        @Schema(description = "A short name that stays the same", example = "three-houses", maxLength = 60)
        String code,

        @Schema(example = "Three Houses", maxLength = 100) String name,

        @Schema(
                description = "What it is, in two sentences at most",
                example =
                        "The child draws a house for what worries them, one for what is good and one for their dreams.",
                maxLength = 500)
        String summary,

        @Schema(description = "What it is about", example = "[\"WORRIES\", \"WISHES\"]")
        List<Theme> themes,

        @Schema(description = "What it is best for", example = "[\"WISHES\", \"MEETING\"]")
        List<Need> bestFor,

        @Schema(description = "What it helps with as well", example = "[\"WORRIES\"]")
        List<Need> alsoFor,

        @Schema(description = "What it was not made for and sometimes helps with", example = "[\"SLEEP\"]")
        List<Need> sometimesFor,

        Ages ages,

        @Schema(description = "How much it asks the child to talk", example = "MIXED")
        Mode mode,

        @Schema(description = "Where it can be used", example = "[\"HOME\", \"SCHOOL\"]")
        List<Setting> settings,

        @Schema(description = "With whom it works", example = "[\"CHILD\"]")
        List<Company> company,

        Minutes minutes,

        @Schema(description = "What to bring", example = "[\"paper\", \"pens\"]")
        List<@Size(max = 200) String> materials,

        Length sessions,

        @Schema(description = "Where in the work it helps", example = "[\"ASSESSMENT\"]")
        List<Stage> stages,

        @Schema(description = "What to take care of", example = "[\"Write down exactly what the child says.\"]")
        List<@Size(max = 500) String> cautions,

        @Schema(description = "Whose idea it is", example = "Nicki Weld and Maggie Greening", maxLength = 200) @Nullable String credit,

        @Schema(
                description = "Under which licence the words and the drawing may be used",
                example = "Our own words and drawing, Apache-2.0",
                maxLength = 300)
        String licence,

        @Schema(description = "The training needed before using it", example = "TALKING_MATS") @Nullable Training training,

        @Schema(
                description = "Where its sheet is: HTML, PDF or PNG by Accept",
                example = "/v1/tools/0199f3a2-0000-7000-8000-000000080001/sheet",
                maxLength = 100)
        String sheet,

        @Schema(
                description = "In a search: the summary as HTML, with what matches in mark elements",
                example = "The child draws a <mark>house</mark> for what <mark>worries</mark> them.",
                maxLength = 2000)
        @Nullable String highlight,

        @Schema(description = "How to use it; left out in lists") @Nullable Guidance guidance,

        @Schema(description = "The version of this text; work keeps the one it was done with", example = "2")
        int toolVersion,

        @Schema(description = "A retired tool is not used for new work", example = "APPROVED")
        ToolStatus status,

        @Nullable Retirement retirement,

        @Schema(description = "Grows with every change of this entry", example = "0")
        int version)
        implements Identified, Versioned {

    /** Why a tool is no longer used. */
    @Schema(name = "ToolRetirement", description = "Why the tool is no longer used")
    record Retirement(
            @Schema(example = "Children found the questions too direct", maxLength = 500)
            String reason,

            @Schema(description = "What to use instead") @Nullable ToolId replacedBy,

            @Schema(example = "2026-11-20T09:30:00Z") Instant at) {}

    static ToolView of(
            Tool tool, @Nullable String highlight, @Nullable Guidance guidance, @Nullable Retirement retirement) {
        var text = tool.text();
        return new ToolView(
                tool.id(),
                tool.code(),
                text.name(),
                text.summary(),
                text.themes(),
                text.bestFor(),
                text.alsoFor(),
                text.sometimes(),
                text.ages(),
                text.mode(),
                text.settings(),
                text.company(),
                text.minutes(),
                text.materials(),
                text.sessions(),
                text.stages(),
                text.cautions(),
                text.credit(),
                text.licence(),
                text.training(),
                "/v1/tools/%s/sheet".formatted(tool.id().value()),
                highlight,
                guidance,
                tool.toolVersion(),
                tool.status(),
                retirement,
                tool.version());
    }
}
