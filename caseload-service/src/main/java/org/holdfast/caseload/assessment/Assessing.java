package org.holdfast.caseload.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.Redated;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Begins, follows and ends assessments, today or as it was in the old system. */
@ApplicationScoped
class Assessing {

    private final Assessments assessments;
    private final AssessmentClock clock;
    private final Outbox outbox;

    Assessing(Assessments assessments, WorkingDays workingDays, AssessmentPolicy policy, Outbox outbox) {
        this.assessments = assessments;
        this.clock = new AssessmentClock(workingDays, policy.checkpoints());
        this.outbox = outbox;
    }

    Assessment start(AssessmentId id, CaseFile file, LocalDate startedOn, WorkerId assessor, Instant now) {
        var before = assessments.counting(file.id());
        if (before.stream().anyMatch(Assessment::isUnderWay)) {
            throw new AssessmentUnderWay();
        }
        var time = before.isEmpty() ? clock.first(file.referred()) : clock.later(startedOn);
        var assessment = new Assessment(id, file, startedOn, time, assessor, now);
        assessments.persist(assessment);
        outbox.publish(assessment.started(file.stepped(now)));
        return assessment;
    }

    /** The first assessment counts from the referral: a moved day moves it. None began before (census rule 1103). */
    void on(@Observes Redated redated) {
        var inOrder = assessments.counting(redated.caseId());
        inOrder.stream().limit(1).forEach(first -> redated.refuseBefore(first.startedOn(), "1103"));
        clock.wind(inOrder, redated.referred());
    }

    /** What was entered in error counts for nothing: the next one may be the first now. */
    void correct(CaseFile file, Assessment assessment, EnteredInError mark) {
        assessment.correct(mark);
        clock.wind(assessments.counting(file.id()), file.referred());
    }

    void authorise(CaseFile file, Assessment assessment, WorkerId by, @Nullable String note, Instant now) {
        outbox.publish(assessment.authorise(by, note, file.stepped(now), now));
    }

    List<Integer> checkpoints() {
        return clock.checkpoints();
    }

    AssessmentView view(Assessment assessment, LocalDate today) {
        return view(assessment, assessments.counting(assessment.caseId()), today);
    }

    /** @param counting those of the same case that were not entered in error */
    AssessmentView view(Assessment assessment, List<Assessment> counting, LocalDate today) {
        return assessment.view(clock.of(assessment), AssessmentWarnings.of(assessment, counting, today));
    }
}
