package org.holdfast.caseload.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Assessments that were made before, as of the day on which they came as far as they did. */
@ApplicationScoped
class ImportedAssessment implements LineType<PastAssessment> {

    private final Assessing assessing;
    private final CaseFiles cases;
    private final Clock clock;

    ImportedAssessment(Assessing assessing, CaseFiles cases, Clock clock) {
        this.assessing = assessing;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ASSESSMENT";
    }

    @Override
    public Class<PastAssessment> data() {
        return PastAssessment.class;
    }

    @Override
    public TypedId take(PastLine<PastAssessment> line) {
        var past = line.data();
        var file = cases.get(line.about(CaseId::new));
        var now = clock.instant();
        var assessment = assessing.start(line.id(AssessmentId::new), file, past.startedOn(), past.assessorId(), now);
        if (past.result() != null) {
            assessment.submit(past.result(), past.assessorId(), now);
        }
        if (past.authorisedBy() != null) {
            assessing.authorise(file, assessment, past.authorisedBy(), null, now);
        }
        return assessment.id();
    }
}
