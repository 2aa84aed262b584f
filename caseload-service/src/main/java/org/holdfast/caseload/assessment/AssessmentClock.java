package org.holdfast.caseload.assessment;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.casefile.Referred;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** When an assessment is due, and its checkpoints. Pure: a moved anchor gives other days. */
record AssessmentClock(WorkingDays workingDays, List<Integer> checkpoints) {

    /**
     * The first assessment of a case counts from the referral (Working Together 2023); a later one from its own beginning, since no
     * referral precedes it.
     */
    Time first(Referred referred) {
        return new Time(referred.on(), referred.assessmentDueOn());
    }

    Time later(LocalDate startedOn) {
        return new Time(startedOn, workingDays.after(startedOn, Referred.WORKING_DAYS_TO_ASSESS));
    }

    /** Puts the assessments of a case, in their order, on the days from which they count now. */
    void wind(List<Assessment> inOrder, Referred referred) {
        inOrder.stream().limit(1).forEach(assessment -> assessment.counts(first(referred)));
        inOrder.stream().skip(1).forEach(assessment -> assessment.counts(later(assessment.startedOn())));
    }

    /** From when the time to assess counts, and when it is over. */
    record Time(LocalDate from, LocalDate dueOn) {}

    List<CheckpointView> of(Assessment assessment) {
        return checkpoints.stream()
                .map(day -> assessment.checkpoints().stream()
                        .filter(held -> held.workingDay() == day)
                        .map(held -> view(assessment, day, held))
                        .findFirst()
                        .orElseGet(() -> view(assessment, day, null)))
                .toList();
    }

    private CheckpointView view(Assessment assessment, int day, @Nullable Checkpoint held) {
        var dueOn = workingDays.after(assessment.startedOn(), day);
        return held == null
                ? new CheckpointView(day, dueOn, null, null, null)
                : new CheckpointView(day, dueOn, held.heldOn(), held.finding(), held.heldBy());
    }
}
