package org.holdfast.directwork.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;
import org.jspecify.annotations.Nullable;

/** What is said about a file when it is sent. */
@FromParameters
class AttachmentSent {

    @QueryParam("title")
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00]*", message = "must be text") @Parameter(
            description = "What it is, for whoever prints it",
            example = "Cards with symbols to cut out",
            required = true)
    @Nullable String title;

    String title() {
        return Objects.requireNonNull(title).strip();
    }
}
