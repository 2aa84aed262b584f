package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** What a panel decided on the assessor's recommendation. */
@Consistent
@Schema(description = "What a panel decided on the assessor's recommendation")
record DecideAtPanel(
        @NotNull PanelVerdict verdict,

        @Schema(description = "When it met; not ahead", example = "2027-08-30") @NotNull @PlausibleDay
        LocalDate on,

        @Schema(
                description = "Who sat on it, two at least; nobody who mentored or assessed",
                example = "[\"0199f3a2-0000-7000-8000-0000000e0003\", \"0199f3a2-0000-7000-8000-0000000e0004\"]")
        @NotNull @Size(min = 2, max = 12) List<@NotNull WorkerId> members,

        @Schema(example = "Agrees with the assessor.", maxLength = 10000) @NotBlank @Size(max = 10000) String grounds,

        @Schema(description = "With DEFER: the last day as agreed now", example = "2027-12-06") @PlausibleDay @Nullable LocalDate deferredUntil)
        implements Checked {

    PanelDecision made(WorkerId by, Instant now) {
        return new PanelDecision(verdict, on, members, grounds, by, now);
    }

    Extension deferral(LocalDate before, WorkerId by, Instant now) {
        return new Extension(before, Objects.requireNonNull(deferredUntil), ExtensionReason.DEFERRED, null, by, now);
    }

    @Override
    public void check(Findings findings) {
        if ((verdict == PanelVerdict.DEFER) != (deferredUntil != null)) {
            findings.add(
                    "deferredUntil", "deferral-needs-day", "A deferral names the new last day, and nothing else does");
        }
    }
}
