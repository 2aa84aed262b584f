package org.holdfast.caseload.aboutme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Says that the person agrees to what is said of them. */
@Schema(description = "Says that the person agrees to what is said of them")
@Consistent
record ApproveAboutMe(
        @Schema(example = "2026-11-21") @NotNull LocalDate on,

        @Schema(description = "How they said so", example = "We read it together and Robin nodded.", maxLength = 300)
        @NotBlank @Size(max = 300) String how)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
