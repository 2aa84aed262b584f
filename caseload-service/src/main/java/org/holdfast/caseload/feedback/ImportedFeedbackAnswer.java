package org.holdfast.caseload.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.time.WorkingDays;

/** What was answered before, and learned. */
@ApplicationScoped
class ImportedFeedbackAnswer implements LineType<AnswerFeedback> {

    private final Feedbacks feedbacks;
    private final Clock clock;

    ImportedFeedbackAnswer(Feedbacks feedbacks, Clock clock) {
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "FEEDBACK_ANSWER";
    }

    @Override
    public Class<AnswerFeedback> data() {
        return AnswerFeedback.class;
    }

    @Override
    public TypedId take(PastLine<AnswerFeedback> line) {
        var feedback = feedbacks.get(line.about(FeedbackId::new));
        feedback.answer(line.data(), line.by(), WorkingDays.dayOf(clock.instant()));
        return feedback.id();
    }
}
