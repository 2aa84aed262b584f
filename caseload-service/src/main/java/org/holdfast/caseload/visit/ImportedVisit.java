package org.holdfast.caseload.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.VisitId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Visits and reviews of the old system. */
@ApplicationScoped
class ImportedVisit implements LineType<RecordVisit> {

    private final Visits visits;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    ImportedVisit(Visits visits, CaseFiles cases, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "VISIT";
    }

    @Override
    public Class<RecordVisit> data() {
        return RecordVisit.class;
    }

    @Override
    public TypedId take(PastLine<RecordVisit> line) {
        var file = cases.get(line.about(CaseId::new));
        var visit = new Visit(line.id(VisitId::new), file, line.data(), line.by(), clock.instant());
        visits.persist(visit);
        outbox.publish(visit.made(file.stepped(clock.instant())));
        return visit.id();
    }
}
