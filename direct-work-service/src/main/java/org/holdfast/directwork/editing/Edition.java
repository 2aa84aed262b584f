package org.holdfast.directwork.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.directwork.toolkit.ToolText;
import org.jspecify.annotations.Nullable;

/** One version of what the catalogue says of a tool. Work keeps the number of the one it was done with. */
@Entity
class Edition {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Tool tool;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ToolText text;

    @Nullable private WorkerId draftedBy;

    private Instant draftedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable private ChildrensView review;

    @Nullable private WorkerId decidedBy;

    @Nullable private Instant decidedAt;

    @Nullable private String decision;

    protected Edition() {}

    private Edition(
            Tool tool, int number, ToolText text, EditionStatus status, @Nullable WorkerId draftedBy, Instant now) {
        this.id = EditionId.next().value();
        this.tool = tool;
        this.number = number;
        this.text = text;
        this.status = status;
        this.draftedBy = draftedBy;
        this.draftedAt = now;
    }

    static Edition draft(Tool tool, int number, ToolText text, WorkerId worker, Instant now) {
        return new Edition(tool, number, text, EditionStatus.DRAFT, worker, now);
    }

    /** What comes with Holdfast was looked at where Holdfast is made. */
    static Edition thatComesWithHoldfast(Tool tool, int number, ToolText text, Instant now) {
        tool.publish(text, number);
        return new Edition(tool, number, text, EditionStatus.APPROVED, null, now);
    }

    /** Whoever changes a draft last has drafted it, and so does not approve it. */
    void rewrite(ToolText changed, WorkerId worker, Instant now) {
        if (status != EditionStatus.DRAFT) {
            throw new DraftIsClosed(status);
        }
        text = changed;
        draftedBy = worker;
        draftedAt = now;
    }

    void reviewed(ChildrensView view) {
        status = status.to(EditionStatus.IN_REVIEW);
        review = view;
    }

    void decide(Decide request, WorkerId worker, Instant now) {
        switch (request.answer()) {
            case APPROVE -> approve(worker);
            case RETURN -> status = status.to(EditionStatus.DRAFT);
            case WITHDRAW -> status = status.to(EditionStatus.WITHDRAWN);
        }
        decidedBy = worker;
        decidedAt = now;
        decision = request.reason();
    }

    private void approve(WorkerId worker) {
        var approved = status.to(EditionStatus.APPROVED);
        if (worker.equals(draftedBy)) {
            throw new OwnDraft();
        }
        status = approved;
        tool.publish(text, number);
    }

    EditionId id() {
        return new EditionId(id);
    }

    int number() {
        return number;
    }

    int version() {
        return version;
    }

    EditionView view() {
        return new EditionView(
                tool.id(), number, status, text, draftedBy, draftedAt, review, decidedBy, decidedAt, decision, version);
    }
}
