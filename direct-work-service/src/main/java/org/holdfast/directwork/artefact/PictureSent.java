package org.holdfast.directwork.artefact;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.directwork.search.OneOf;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** What is said about a picture when it is sent. */
@FromParameters
class PictureSent {

    @QueryParam("childAgreed")
    @NotNull @Parameter(description = "Whether the child agreed to the picture being taken and kept", example = "true")
    @Nullable Boolean childAgreed;

    @QueryParam("original")
    @NotNull @OneOf(Original.class)
    @Parameter(
            description = "Where the thing is that it shows",
            example = "CHILD_HAS_IT",
            schema = @Schema(implementation = Original.class))
    @Nullable String original;

    Original original() {
        if (!Objects.requireNonNull(childAgreed)) {
            throw new ChildDidNotAgree();
        }
        return Original.valueOf(Objects.requireNonNull(original));
    }
}
