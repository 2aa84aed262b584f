package org.holdfast.caseload.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CloseCase;
import org.holdfast.caseload.casefile.HappenedLater;
import org.holdfast.caseload.casefile.MayClose;
import org.holdfast.caseload.casefile.ReasonContradicts;
import org.holdfast.caseload.casefile.StillUnderWay;

/** No case closes over a plan (census rule 8565), nor after its assessment alone where there was one (2990). */
@ApplicationScoped
class OpenPlan implements MayClose {

    private final Plans plans;

    OpenPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void refuse(CaseFile file, CloseCase request) {
        var all = plans.counting(file.id());
        if (all.stream().anyMatch(Plan::isOpen)) {
            throw new StillUnderWay("A plan", "8565");
        }
        all.stream()
                .flatMap(plan -> Stream.ofNullable(plan.endedOn()))
                .forEach(day -> HappenedLater.refuse("A plan", day, request));
        if (request.reason().followsAssessmentAlone() && !all.isEmpty()) {
            throw new ReasonContradicts("a plan");
        }
    }
}
