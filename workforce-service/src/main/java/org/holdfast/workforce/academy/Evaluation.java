package org.holdfast.workforce.academy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a course was worth to somebody. */
@Schema(name = "CourseEvaluation", description = "What a course was worth to somebody")
record Evaluation(
        EvaluationMoment moment,
        @Schema(description = "1 to 5", example = "5") int rating,

        @Schema(description = "How often it was used in practice", example = "4") @Nullable Integer usedInPractice,

        @Schema(example = "Let a boy draw before he spoke.", maxLength = 4000) @Nullable String example,

        @Schema(example = "2027-04-22T09:30:00Z") Instant at) {}
