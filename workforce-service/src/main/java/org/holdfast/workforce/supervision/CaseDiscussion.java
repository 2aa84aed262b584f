package org.holdfast.workforce.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** What was said of one child. The decision goes to the child's record; everything else of a supervision stays private. */
@Schema(description = "What was decided about one child of the caseload; it goes to the child's record")
record CaseDiscussion(
        @NotNull ChildId childId,

        @Schema(example = "Bring the review of the plan forward to next week.", maxLength = 4000)
        @NotBlank @Size(max = 4000) String decision,

        @Schema(example = "Two visits without seeing the bedroom; school is worried too.", maxLength = 4000)
        @Size(max = 4000) @Nullable String rationale) {

    @Override
    public String toString() {
        return "CaseDiscussion[" + childId.value() + "]";
    }
}
