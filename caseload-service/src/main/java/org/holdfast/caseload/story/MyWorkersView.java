package org.holdfast.caseload.story;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who my social worker is and was, and why it changed.
 *
 * @param before the one before first, and so back to the first
 * @param inWords the same, to be read to a child
 */
@Schema(name = "MySocialWorkers")
record MyWorkersView(
        @Schema(description = "Absent while the child has none") @Nullable Person now,

        @Schema(description = "The one before first, and so back to the first")
        List<Person> before,

        @Schema(
                description = "The same in sentences to read to a child or with a child",
                example = "[\"Sasha is your social worker.\"]")
        List<@Size(max = 400) String> inWords) {

    /** One social worker in a child's life. */
    @Schema(name = "MySocialWorker")
    record Person(
            @Schema(description = "As children know them", example = "Sasha", maxLength = 60)
            String name,

            @Schema(example = "2026-01-12") LocalDate from,
            @Schema(example = "2026-11-20") @Nullable LocalDate until,

            @Schema(description = "For how long", example = "1 year and 3 months", maxLength = 60)
            String howLong,

            @Schema(
                    description = "Why it changed; absent while it has not",
                    example = "Sasha left this job.",
                    maxLength = 300)
            @Nullable String whyItChanged) {}
}
