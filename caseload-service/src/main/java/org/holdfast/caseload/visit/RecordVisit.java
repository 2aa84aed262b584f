package org.holdfast.caseload.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Records a visit to the child, or a review of the plan. */
@Schema(description = "Records a visit to the child, or a review of the plan")
@Consistent
record RecordVisit(
        @NotNull ContactKind kind,

        @Schema(description = "The day, today or before", example = "2026-11-19") @NotNull LocalDate on,

        @Schema(description = "Minutes spent", example = "50") @Min(1) @Max(1440) int minutes,

        @Schema(description = "Whether the child was seen") boolean seen,

        @Schema(description = "Whether the child was seen without parents or carers")
        boolean seenAlone,

        @Schema(description = "Whether the room in which the child sleeps was seen")
        boolean bedroomSeen,

        @Schema(
                description = "Why the child was not seen; needed where not",
                example = "With Nan in Marsh until Sunday",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String notSeenReason,

        @NotNull @Size(max = 8) List<@NotNull Companion> cameAlong)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
        if (seenAlone && !seen) {
            findings.add("seenAlone", "not-seen", "A child who was not seen was not seen alone");
        }
        if (kind == ContactKind.VISIT && !seen && notSeenReason == null) {
            findings.add("notSeenReason", "reason-needed", "Say why the child was not seen");
        }
    }
}
