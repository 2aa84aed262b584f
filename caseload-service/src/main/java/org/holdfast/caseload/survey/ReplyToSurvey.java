package org.holdfast.caseload.survey;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** What one child replies, without who the child is. */
@Schema(description = "What one child replies, without who the child is")
@Consistent
record ReplyToSurvey(
        @NotNull SurveyBand band,

        @Schema(description = "The team that works with the child, where the child says so") @Nullable TeamId teamId,

        @NotEmpty @Size(max = 6) List<@NotNull Replied> replies)
        implements Checked {

    /** One question and the reply. */
    @Schema(name = "SurveyReply")
    record Replied(@NotNull Indicator indicator, @NotNull Reply reply) {}

    @Override
    public void check(Findings findings) {
        if (replies == null) {
            return;
        }
        var seen = EnumSet.noneOf(Indicator.class);
        for (var replied : replies) {
            if (replied != null && replied.indicator() != null && !seen.add(replied.indicator())) {
                findings.add("replies", "twice", "Each question is replied to once");
            }
        }
    }
}
