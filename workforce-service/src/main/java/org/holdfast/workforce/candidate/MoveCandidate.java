package org.holdfast.workforce.candidate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that a candidate has come to a stage. */
@Consistent
@Schema(description = "Says that a candidate has come to a stage")
record MoveCandidate(
        @Schema(description = "Any but those that say more: an offer, and the first day here") @NotNull CandidateStage stage,

        @Schema(description = "Not ahead", example = "2026-10-05") @NotNull @PlausibleDay
        LocalDate on)
        implements Checked {

    private static final Set<CandidateStage> SAY_MORE =
            Set.of(CandidateStage.APPLIED, CandidateStage.OFFERED, CandidateStage.JOINED);

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "ahead", "The day has come");
        }
        if (stage != null && SAY_MORE.contains(stage)) {
            findings.add("stage", "says-more", "An offer and the first day here are recorded by offer and joining");
        }
    }
}
