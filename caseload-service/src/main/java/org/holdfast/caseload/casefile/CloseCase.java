package org.holdfast.caseload.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Closes a case. */
@Schema(description = "Closes a case; every role on it ends with it")
@Consistent
public record CloseCase(
        @NotNull ClosureReason reason,

        @Schema(description = "The day on which services end, today or before", example = "2026-11-20") @NotNull LocalDate on,

        @Schema(
                description = "What has changed for the child, in words the child would recognise",
                example = "Wren says home is calm now. Her aunt comes on Fridays.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String summary,

        @Schema(description = "Who is there for the family from now on") @NotNull @Size(max = 20) List<@NotNull @Valid TakenOverBy> takenOverBy)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
