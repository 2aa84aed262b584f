package org.holdfast.caseload.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Strategy discussions that were held before. */
@ApplicationScoped
class ImportedStrategyDiscussion implements LineType<HoldStrategyDiscussion> {

    private final StrategyDiscussions discussions;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final Clock clock;

    ImportedStrategyDiscussion(StrategyDiscussions discussions, CaseFiles cases, Outbox outbox, Clock clock) {
        this.discussions = discussions;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "STRATEGY_DISCUSSION";
    }

    @Override
    public Class<HoldStrategyDiscussion> data() {
        return HoldStrategyDiscussion.class;
    }

    @Override
    public TypedId take(PastLine<HoldStrategyDiscussion> line) {
        var file = cases.get(line.about(CaseId::new));
        var now = clock.instant();
        var discussion = new StrategyDiscussion(line.id(StrategyDiscussionId::new), file, line.data(), line.by(), now);
        discussions.persist(discussion);
        outbox.publish(discussion.held(file.stepped(now)));
        return discussion.id();
    }
}
