package org.holdfast.caseload.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CloseCase;
import org.holdfast.caseload.casefile.HappenedLater;
import org.holdfast.caseload.casefile.MayClose;
import org.holdfast.caseload.casefile.StillUnderWay;

/** No case closes over an assessment that is not complete (census rule 8867). */
@ApplicationScoped
class OpenAssessments implements MayClose {

    private final Assessments assessments;

    OpenAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void refuse(CaseFile file, CloseCase request) {
        var all = assessments.counting(file.id());
        if (all.stream().anyMatch(Assessment::isUnderWay)) {
            throw new StillUnderWay("An assessment", "8867");
        }
        all.stream()
                .flatMap(assessment -> Stream.ofNullable(assessment.completedOn()))
                .forEach(day -> HappenedLater.refuse("An assessment", day, request));
    }
}
