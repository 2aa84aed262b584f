package org.holdfast.platform.history;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
@Schema(name = "HistoryLineResult", description = "What became of one line")
record LineResult(
        @Schema(description = "Which line, counted from 1", example = "1")
        int line,

        @Schema(description = "As it was sent", example = "MOSAIC-4711", maxLength = 200) @Nullable String key,

        @Schema(description = "As it was sent", example = "STAFF", maxLength = 50) @Nullable String type,

        LineOutcome outcome,

        @Schema(
                description =
                        "The record that was made, or else the one the line is about; absent where it was refused",
                example = "0199f3a2-0000-7000-8000-0000000e0101")
        @Nullable UUID id,

        @Schema(description = "Why it was refused") @Nullable Problem problem) {}
