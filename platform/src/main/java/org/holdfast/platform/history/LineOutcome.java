package org.holdfast.platform.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a line. */
@Schema(
        description =
                "CREATED: done; THERE_ALREADY: the same line came before, nothing was done; REFUSED: nothing was done",
        example = "CREATED")
enum LineOutcome {
    CREATED,
    THERE_ALREADY,
    REFUSED
}
