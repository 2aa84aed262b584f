package org.holdfast.caseload.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.time.WorkingDays;

/** Complaints and compliments of before. */
@ApplicationScoped
class ImportedFeedback implements LineType<GiveFeedback> {

    private final Feedbacks feedbacks;
    private final WorkingDays days;
    private final Clock clock;

    ImportedFeedback(Feedbacks feedbacks, WorkingDays days, Clock clock) {
        this.feedbacks = feedbacks;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "FEEDBACK";
    }

    @Override
    public Class<GiveFeedback> data() {
        return GiveFeedback.class;
    }

    @Override
    public TypedId take(PastLine<GiveFeedback> line) {
        var feedback = new Feedback(line.id(FeedbackId::new), line.data(), days, line.by(), clock.instant());
        feedbacks.persist(feedback);
        return feedback.id();
    }
}
