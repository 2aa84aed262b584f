package org.holdfast.caseload.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.FeedbackId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** A complaint or a compliment, and what became of it. */
@Entity
class Feedback {

    /** Within which a complaint is answered (Children Act 1989 Representations Procedure Regulations 2006, reg. 14). */
    private static final int WORKING_DAYS = 10;

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private FeedbackFrom saidBy;

    private LocalDate receivedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @Nullable private TeamId teamId;

    private String said;
    private LocalDate dueOn;
    private WorkerId recordedBy;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Nullable private FeedbackOutcome outcome;

    @Nullable private String answer;

    @Nullable private String learned;

    @Nullable private LocalDate answeredOn;

    @Nullable private WorkerId answeredBy;

    protected Feedback() {}

    Feedback(FeedbackId id, GiveFeedback request, WorkingDays days, WorkerId by, Instant now) {
        this.id = id.value();
        this.kind = request.kind();
        this.saidBy = request.from();
        this.receivedOn = request.receivedOn();
        this.themes = request.themes().stream().map(Theme::code).distinct().toList();
        this.teamId = request.teamId();
        this.said = request.said();
        this.dueOn = days.after(request.receivedOn(), WORKING_DAYS);
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void answer(AnswerFeedback request, WorkerId by, LocalDate today) {
        if (outcome != null) {
            throw new FeedbackAnswered();
        }
        outcome = request.outcome();
        answer = request.answer();
        learned = request.learned();
        answeredOn = today;
        answeredBy = by;
    }

    FeedbackId id() {
        return new FeedbackId(id);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    int version() {
        return version;
    }

    FeedbackView view(LocalDate today) {
        return new FeedbackView(
                id(),
                kind,
                saidBy,
                receivedOn,
                themes.stream().map(Theme::valueOf).toList(),
                teamId,
                said,
                dueOn,
                (answeredOn == null ? today : answeredOn).isAfter(dueOn),
                recordedBy,
                recordedAt,
                outcome,
                answer,
                learned,
                answeredOn,
                answeredBy,
                version);
    }
}
