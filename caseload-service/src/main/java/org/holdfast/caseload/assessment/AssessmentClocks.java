package org.holdfast.caseload.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Clocks;
import org.holdfast.caseload.clock.RunningClock;
import org.holdfast.platform.time.WorkingDays;

/** What runs for an assessment under way: its own time, and the next checkpoint. */
@ApplicationScoped
class AssessmentClocks implements Clocks {

    private static final String RULE = "ASSESS_45";
    private static final String IN_WORDS =
            "Assessment within 45 working days of the referral (Working Together 2023; census rule 8670Q)";
    private static final String CHECKPOINT = "ASSESS_CHECKPOINT";
    private static final String CHECKPOINT_IN_WORDS = "A manager looks at the assessment under way";

    private final Assessments assessments;
    private final AssessmentClock clock;

    AssessmentClocks(Assessments assessments, WorkingDays workingDays, AssessmentPolicy policy) {
        this.assessments = assessments;
        this.clock = new AssessmentClock(workingDays, policy.checkpoints());
    }

    @Override
    public List<RunningClock> of(Collection<CaseFile> files, LocalDate today) {
        return assessments.underWay(files.stream().map(CaseFile::id).toList()).stream()
                .flatMap(assessment -> Stream.concat(Stream.of(whole(assessment)), checkpoint(assessment).stream()))
                .toList();
    }

    private static RunningClock whole(Assessment assessment) {
        return new RunningClock(
                assessment.caseId(), RULE, IN_WORDS, Basis.STATUTORY, assessment.countedFrom(), assessment.dueOn());
    }

    private Optional<RunningClock> checkpoint(Assessment assessment) {
        return clock.of(assessment).stream()
                .filter(each -> each.heldOn() == null)
                .findFirst()
                .map(next -> new RunningClock(
                        assessment.caseId(),
                        CHECKPOINT,
                        CHECKPOINT_IN_WORDS,
                        Basis.LOCAL,
                        assessment.startedOn(),
                        next.dueOn()));
    }
}
