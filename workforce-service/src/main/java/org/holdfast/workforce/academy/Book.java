package org.holdfast.workforce.academy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Asks for a place on a course. */
@Schema(name = "BookPlace", description = "Asks for a place on a course")
record Book(
        @NotNull CourseSessionId sessionId,

        @Schema(description = "For whom; absent for oneself. For others by those above them, and by the academy")
        @Nullable WorkerId workerId) {}
