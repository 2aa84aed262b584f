package org.holdfast.directwork.editing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.toolkit.ToolText;
import org.holdfast.platform.http.Numbered;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * One version of what the catalogue says of a tool.
 *
 * @param draftedBy who wrote it last; absent where it came with Holdfast
 */
@Schema(name = "ToolVersion", description = "One version of what the catalogue says of a tool")
record EditionView(
        ToolId toolId,

        @Schema(description = "Counted from 1 for each tool", example = "2")
        int number,

        EditionStatus status,
        ToolText text,

        @Nullable WorkerId draftedBy,

        @Schema(example = "2026-11-18T14:00:00Z") Instant draftedAt,

        @Schema(description = "What a children's group made of it") @Nullable ChildrensView review,

        @Nullable WorkerId decidedBy,
        @Schema(example = "2026-11-20T09:30:00Z") @Nullable Instant decidedAt,

        @Schema(
                description = "The reason given",
                example = "The caution about small parts is missing",
                maxLength = 1000)
        @Nullable String decision,

        @Schema(description = "Grows with every change of this draft", example = "1")
        int version)
        implements Versioned, Numbered {}
