package org.holdfast.directwork.learning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words in a text by which somebody could be recognised.
 *
 * @param from the place of the first character, counted from 0
 * @param to the place after the last character
 */
@Schema(name = "NameFinding", description = "Words in the text by which somebody could be recognised")
record Finding(
        @Schema(description = "The place of the first character, counted from 0", example = "12")
        int from,

        @Schema(description = "The place after the last character", example = "17")
        int to,

        @Schema(description = "What it is, or looks like", example = "CHILD")
        NameKind kind,

        @Schema(description = "Whether it may stay if you say that it is nobody's name", example = "false")
        boolean mayBeKept) {

    Finding(int from, int to, NameKind kind) {
        this(from, to, kind, kind.mayBeKept());
    }

    String in(String text) {
        return text.substring(from, to);
    }

    boolean overlaps(Finding other) {
        return from < other.to && other.from < to;
    }
}
