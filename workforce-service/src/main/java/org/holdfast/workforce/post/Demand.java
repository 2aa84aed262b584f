package org.holdfast.workforce.post;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** How easily a post is filled. */
@Schema(description = "How easily a post is filled; code set `demand`", example = "HARD_TO_FILL")
enum Demand implements Coded {
    USUAL("As usual"),
    HARD_TO_FILL("Hard to fill");

    private final String label;

    Demand(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
