package org.holdfast.directwork.learning;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of it when a colleague tried it. */
@Schema(description = "What became of it when you tried it")
record TellUse(
        @Schema(description = "Whether it worked for somebody like that", example = "true") @NotNull Boolean worked) {}
