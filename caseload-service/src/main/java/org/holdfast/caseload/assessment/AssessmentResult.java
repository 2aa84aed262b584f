package org.holdfast.caseload.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What an assessment came to, as it was handed in. */
@Embeddable
@Schema(name = "AssessmentResult", description = "What an assessment came to, as it was handed in")
record AssessmentResult(
        @Schema(description = "When the child was last seen; absent where the child was not", example = "2026-12-01")
        @Nullable LocalDate seenOn,

        @Schema(description = "Whether the child was seen without parents or carers")
        boolean seenAlone,

        @Schema(example = "Born while the assessment was under way", maxLength = 1000) @FreeText @Nullable String notSeenReason,

        @JdbcTypeCode(SqlTypes.ARRAY) @Schema(description = "In the census's codes", example = "[\"16A\", \"4B\"]")
        List<@Size(max = 4) String> factors,

        @Enumerated(EnumType.STRING) AssessmentOutcome outcome,

        @Schema(example = "Wren is well looked after by Nan.", maxLength = 20000) @FreeText
        String analysis,

        WorkerId submittedBy,
        @Schema(example = "2026-12-16T15:10:00Z") Instant submittedAt) {

    static AssessmentResult of(SubmitAssessment request, WorkerId by, Instant now) {
        return new AssessmentResult(
                request.seenOn(),
                request.seenAlone(),
                request.notSeenReason(),
                request.factors().stream().map(AssessmentFactor::code).toList(),
                request.outcome(),
                request.analysis(),
                by,
                now);
    }
}
