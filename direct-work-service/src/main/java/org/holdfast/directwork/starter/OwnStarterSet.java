package org.holdfast.directwork.starter;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.directwork.toolkit.ToolView;

/** The starter set that somebody was given, and how far they are with it. */
@Schema(description = "The starter set that you were given, and how far you are with it")
record OwnStarterSet(
        StarterSetView set,

        @Schema(description = "When you were given it", example = "2026-11-02")
        LocalDate givenOn,

        @Schema(description = "Its tools that are in use, first things first")
        List<Progress> tools) {

    /** One tool of the set. */
    @Schema(name = "StarterToolProgress", description = "One tool of the set, and whether you have used it")
    record Progress(
            ToolView tool,

            @Schema(
                    description = "Why it is among the first",
                    example = "You will need it on your first visit.",
                    maxLength = 500)
            String why,

            @Schema(description = "Whether you have recorded a session with it", example = "false")
            boolean used) {}
}
