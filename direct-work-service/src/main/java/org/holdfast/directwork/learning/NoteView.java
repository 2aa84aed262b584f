package org.holdfast.directwork.learning;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.PracticeNoteId;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.Ages;
import org.holdfast.directwork.toolkit.Need;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Something a colleague learned with a tool. Who wrote it is not shown: a small team would know the child by it. */
@Schema(name = "PracticeNote", description = "Something a colleague learned with a tool")
record NoteView(
        PracticeNoteId id,
        ToolId toolId,

        @Schema(description = "The version of the tool it was learned with", example = "3")
        int toolVersion,

        @Schema(
                description = "What worked",
                example = "It only got going once the puppet had a name and the child had given it.",
                maxLength = 4000)
        String whatWorked,

        @Schema(
                description = "What was done differently from the guidance",
                example = "We used socks instead of puppets.",
                maxLength = 2000)
        @Nullable String adaptation,

        @Schema(description = "How well the tool served, from 1 to 5", example = "4")
        int rating,

        @Schema(description = "What was going on", example = "DOES_NOT_SPEAK") @Nullable Need need,

        Ages ages,

        @Schema(
                description = "Words that look like names, and of which the author says that they are none",
                example = "[\"Elmer\"]")
        List<@Size(max = 100) String> kept,

        @Schema(description = "Where it stands", example = "PUBLISHED")
        NoteStatus status,

        @Schema(
                description = "The reason given when it was declined or taken back",
                example = "The family could be recognised by the fire",
                maxLength = 1000)
        @Nullable String decision,

        @Schema(description = "How many colleagues tried it", example = "5")
        int tried,

        @Schema(description = "For how many of them it worked for somebody like that", example = "4")
        int worked,

        @Schema(example = "2026-11-20T09:30:00Z") Instant writtenAt,

        @Schema(description = "Grows with every change", example = "1")
        int version)
        implements Identified, Versioned {}
