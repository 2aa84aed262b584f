package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** What a worker is looking for in the toolkit. */
@FromParameters
class ToolFilter {

    @QueryParam("q")
    @Size(max = 200) @Pattern(regexp = "[^\\x00]*", message = "must be text") @Parameter(description = "Words to look for, best match first; typing errors are forgiven", example = "thre houzes")
    @Nullable String q;

    @QueryParam("theme")
    @OneOf(Theme.class)
    @Parameter(
            description = "Only tools about this",
            example = "IDENTITY",
            schema = @Schema(implementation = Theme.class))
    @Nullable String theme;

    @QueryParam("stage")
    @OneOf(Stage.class)
    @Parameter(
            description = "Only tools that help at this point of the work",
            example = "ENGAGING",
            schema = @Schema(implementation = Stage.class))
    @Nullable String stage;

    @QueryParam("age")
    @Min(0) @Max(25) @Parameter(description = "Only tools made for a child of this age, in years", example = "6")
    @Nullable Integer age;

    @QueryParam("mode")
    @OneOf(Mode.class)
    @Parameter(
            description = "Only tools that ask a child to talk this much",
            example = "NON_VERBAL",
            schema = @Schema(implementation = Mode.class))
    @Nullable String mode;

    Optional<String> text() {
        return Optional.ofNullable(q).map(String::strip).filter(words -> !words.isEmpty());
    }
}
