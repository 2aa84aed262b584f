package org.holdfast.workforce.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;

/** Those who wanted to come. Whether a post was free for them then is not asked: a reason says that there was none. */
@ApplicationScoped
class ImportedCandidate implements LineType<PastCandidate> {

    private final Candidates candidates;
    private final Colleagues colleagues;
    private final Clock clock;

    ImportedCandidate(Candidates candidates, Colleagues colleagues, Clock clock) {
        this.candidates = candidates;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "CANDIDATE";
    }

    @Override
    public Class<PastCandidate> data() {
        return PastCandidate.class;
    }

    @Override
    public TypedId take(PastLine<PastCandidate> line) {
        var past = line.data();
        var by = line.by();
        var candidate = candidates.add(line.id(CandidateId::new), past.application(), by);
        past.stages().forEach(stage -> candidate.move(stage, by));
        if (past.offer() != null) {
            var free = past.offer().isReasoned()
                    ? BigDecimal.ZERO
                    : past.application().fte();
            candidate.offer(past.offer(), free, by);
        }
        past.answer().forEach(stage -> candidate.move(stage, by));
        if (past.joining() != null) {
            var colleague = colleagues.get(past.joining().workerId());
            candidate.join(colleague, WorkingDays.dayOf(clock.instant()), by);
        }
        return candidate.id();
    }
}
