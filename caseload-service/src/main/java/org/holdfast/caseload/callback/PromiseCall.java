package org.holdfast.caseload.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Promises somebody who called that they will be called back. */
@Schema(description = "Promises somebody who called that they will be called back")
record PromiseCall(
        @NotNull CallsFrom from,

        @Schema(
                description = "Whom to ask for, and where",
                example = "Nan, 01632 960321, after school",
                maxLength = 300)
        @NotBlank @Size(max = 300) String whom,

        @Schema(description = "What it is about", example = "Robin will not get up for school.", maxLength = 1000)
        @NotBlank @Size(max = 1000) String about,

        @Schema(description = "Who is to call; absent where it is the child's social worker") @Nullable WorkerId workerId) {}
