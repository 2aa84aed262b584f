package org.holdfast.caseload.handover;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From this moment on the child has the new social worker. */
@Schema(description = "From this moment on the child has the new social worker")
record AcceptHandover(
        @Schema(
                description = "Why a manager goes over the limit",
                example = "Wren's brother is already with Sasha",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String overLimitReason) {}
