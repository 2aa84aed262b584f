package org.holdfast.workforce.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Supervision as it was held and called off. Whether a child of whom it was spoken was one of the caseload then is not asked. */
@ApplicationScoped
class ImportedSupervision implements LineType<PastSupervision> {

    private final Supervisions supervisions;
    private final Confidence confidence;
    private final Outbox outbox;
    private final Clock clock;

    ImportedSupervision(Supervisions supervisions, Confidence confidence, Outbox outbox, Clock clock) {
        this.supervisions = supervisions;
        this.confidence = confidence;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "SUPERVISION";
    }

    @Override
    public Class<PastSupervision> data() {
        return PastSupervision.class;
    }

    @Override
    public TypedId take(PastLine<PastSupervision> line) {
        var past = line.data();
        var now = clock.instant();
        confidence.refuseStrangers(past.plan(), line.by());
        var supervision = new Supervision(line.id(SupervisionId::new), past.plan(), line.by(), now);
        supervisions.persistAndFlush(supervision);
        if (past.record() != null) {
            outbox.publish(supervision.hold(past.record(), now));
        }
        if (past.cancellation() != null) {
            supervision.cancel(past.cancellation(), now);
        }
        return supervision.id();
    }
}
