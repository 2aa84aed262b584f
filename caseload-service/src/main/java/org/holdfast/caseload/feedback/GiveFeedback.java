package org.holdfast.caseload.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Records a complaint or a compliment. */
@Schema(description = "Records a complaint or a compliment")
@Consistent
record GiveFeedback(
        @NotNull FeedbackKind kind,
        @NotNull FeedbackFrom from,
        @Schema(example = "2026-11-18") @NotNull LocalDate receivedOn,
        @NotEmpty @Size(max = 5) List<@NotNull Theme> themes,

        @Schema(description = "Whom it is about; absent where it is about no team") @Nullable TeamId teamId,

        @Schema(
                description = "What was said, word for word",
                example = "Nobody told me why the meeting was moved.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String said)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (receivedOn != null && receivedOn.isAfter(findings.today())) {
            findings.add("receivedOn", "in-the-future", "This day has not come yet");
        }
    }
}
