package org.holdfast.directwork.starter;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Versioned;

/** The tools that whoever joins begins with. */
@Schema(name = "StarterSet", description = "The tools that whoever joins begins with")
record StarterSetView(
        @Schema(description = "A short name that stays the same", example = "newly-qualified", maxLength = 60)
        String code,

        @Schema(example = "Newly qualified", maxLength = 100)
        String name,

        @Schema(description = "Whoever joins in one of these grades is given it", example = "[\"NEWLY_QUALIFIED\"]")
        List<@Size(max = 50) String> grades,

        @Schema(
                description = "What one would tell somebody on their first day",
                example = "Start with these six. Use each on yourself before you use it with a child.",
                maxLength = 2000)
        String words,

        @Schema(description = "First things first") List<StarterTool> tools,

        @Schema(description = "Grows with every change", example = "1")
        int version)
        implements Versioned {}
