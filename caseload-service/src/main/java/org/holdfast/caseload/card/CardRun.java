package org.holdfast.caseload.card;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.CardRunId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The printing of all cards of a team as one PDF, some cards at a time, so that it goes on after a restart. */
@Entity
class CardRun {

    /** Whole sheets of four. */
    private static final int AT_A_TIME = 24;

    @Id
    private UUID id;

    @Version
    private int version;

    private TeamId teamId;

    @Enumerated(EnumType.STRING)
    private CardLayout layout;

    @Enumerated(EnumType.STRING)
    private CardRunStatus status;

    private WorkerId askedBy;
    private Instant askedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] children;

    private int printed;

    private byte @Nullable [] pdf;

    @Nullable private Instant readyAt;

    protected CardRun() {}

    CardRun(CardRunId id, PrintCards request, List<ChildId> children, WorkerId by, Instant now) {
        this.id = id.value();
        this.teamId = request.teamId();
        this.layout = request.layout();
        this.children = children.stream().map(ChildId::value).toArray(UUID[]::new);
        this.status = CardRunStatus.PRINTING;
        this.askedBy = by;
        this.askedAt = now;
    }

    /** The children whose cards are printed next; none when all are. */
    List<ChildId> next() {
        return Arrays.stream(children)
                .skip(printed)
                .limit(AT_A_TIME)
                .map(ChildId::new)
                .toList();
    }

    void printed(int more) {
        printed += more;
    }

    void ready(byte[] all, Instant now) {
        status = status.to(CardRunStatus.READY);
        pdf = all;
        readyAt = now;
    }

    /** Paper with children's names is not kept for longer than it takes to print it. */
    void clear() {
        status = status.to(CardRunStatus.CLEARED);
        pdf = null;
    }

    byte[] cards() {
        if (pdf == null) {
            throw status == CardRunStatus.CLEARED ? new NotFound("cards any more") : new CardsNotReady();
        }
        return pdf.clone();
    }

    CardRunId id() {
        return new CardRunId(id);
    }

    WorkerId askedBy() {
        return askedBy;
    }

    CardLayout layout() {
        return layout;
    }

    List<ChildId> about() {
        return Arrays.stream(children).map(ChildId::new).toList();
    }

    CardRunView view() {
        return new CardRunView(
                id(), teamId, layout, status, children.length, printed, askedBy, askedAt, readyAt, version);
    }
}
