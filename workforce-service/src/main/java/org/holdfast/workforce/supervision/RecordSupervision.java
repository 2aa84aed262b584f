package org.holdfast.workforce.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Records a supervision that was held. */
@Consistent
@Schema(description = "Records a supervision that was held")
record RecordSupervision(
        @Schema(description = "When; not ahead", example = "2026-11-27") @NotNull @PlausibleDay
        LocalDate heldOn,

        @Schema(description = "How long, in minutes", example = "75") @Min(1) @Max(600) int minutes,

        @NotEmpty @Size(max = 7) List<@NotNull SupervisionTopic> topics,

        @Schema(
                description = "For those who were there, and nobody else",
                example = "Worn out after the hearing; we agreed a day without visits.",
                maxLength = 20000)
        @Size(max = 20000) @Nullable String privateNotes,

        @Schema(description = "Decisions about children of the caseload") @NotNull @Size(max = 60) List<@NotNull @Valid CaseDiscussion> discussions,

        @NotNull @Size(max = 40) List<@NotNull @Valid AgreedAction> actions)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (discussions != null
                && !discussions.contains(null)
                && discussions.stream().map(CaseDiscussion::childId).distinct().count() < discussions.size()) {
            findings.add("discussions", "named-twice", "Each child is named once");
        }
    }

    @Override
    public String toString() {
        return "RecordSupervision[" + heldOn + "]";
    }
}
