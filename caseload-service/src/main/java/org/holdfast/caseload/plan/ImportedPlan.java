package org.holdfast.caseload.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Plans that were made before. Whether their lead was a social worker then is not asked: it has happened. */
@ApplicationScoped
class ImportedPlan implements LineType<PastPlan> {

    private final PlanMaking making;
    private final CaseFiles cases;
    private final Clock clock;

    ImportedPlan(PlanMaking making, CaseFiles cases, Clock clock) {
        this.making = making;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "PLAN";
    }

    @Override
    public Class<PastPlan> data() {
        return PastPlan.class;
    }

    @Override
    public TypedId take(PastLine<PastPlan> line) {
        var past = line.data();
        var file = cases.get(line.about(CaseId::new));
        var by = line.by();
        var now = clock.instant();
        var plan = making.start(line.id(PlanId::new), file, past.start(), by, now);
        past.coreGroups().forEach(group -> plan.meet(group, by, now));
        past.reviews().forEach(review -> making.review(file, plan, review, by, now));
        if (past.end() != null) {
            making.end(file, plan, past.end(), now);
        }
        return plan.id();
    }
}
