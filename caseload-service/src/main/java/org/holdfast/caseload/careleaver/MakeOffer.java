package org.holdfast.caseload.careleaver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Offers something to a young person who leaves care. */
@Schema(description = "Offers something to a young person who leaves care")
@Consistent
record MakeOffer(
        @NotNull OfferKind kind,

        @Schema(example = "An apprenticeship in the parks team", maxLength = 500) @NotBlank @Size(max = 500) String what,

        @Schema(description = "Who offers it", example = "The council's parks", maxLength = 200)
        @NotBlank @Size(max = 200) String by,

        @Schema(description = "Whether care experience comes first in line, as a protected characteristic does")
        boolean priority,

        @Schema(example = "2026-11-18") @NotNull LocalDate on)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
