package org.holdfast.referral.erasure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureEvent.ErasureAuthorised;
import org.holdfast.contracts.ErasureEvent.ErasureCarriedOut;
import org.holdfast.contracts.ErasureEvent.ErasureHeldBack;
import org.holdfast.contracts.ErasureId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** That what is held of a child shall be erased, who asked, who agreed, and what became of it in each service. */
@Entity
class Erasure {

    /** Each holds a part of a child's record, and is done when it has said so. */
    private static final int SERVICES = 4;

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    private String reason;
    private WorkerId askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ErasureStatus status;

    @Nullable private WorkerId answeredBy;

    @Nullable private Instant answeredAt;

    @Nullable private String note;

    @Nullable private String heldByRule;

    @Nullable private LocalDate heldUntil;

    @ElementCollection
    @CollectionTable(name = "erasure_answer", joinColumns = @JoinColumn(name = "erasure_id"))
    private List<ServiceAnswer> answers = new ArrayList<>();

    protected Erasure() {}

    Erasure(ErasureId id, ChildId childId, AskForErasure request, WorkerId by, Instant now) {
        this.id = id.value();
        this.childId = childId;
        this.ground = request.ground();
        this.reason = request.reason();
        this.askedBy = by;
        this.askedAt = now;
        this.status = ErasureStatus.ASKED;
    }

    /** @param records all of the child's */
    ErasureAuthorised authorise(List<ChildId> records, @Nullable String words, WorkerId by, Instant now) {
        answer(ErasureStatus.AUTHORISED, words, by, now);
        return new ErasureAuthorised(id(), childId, records, ground.outweighsRetention(), now, version + 1);
    }

    void refuse(@Nullable String words, WorkerId by, Instant now) {
        answer(ErasureStatus.REFUSED, words, by, now);
    }

    void heldBack(ErasureHeldBack event) {
        status = status.to(ErasureStatus.HELD_BACK);
        heldByRule = event.rule();
        heldUntil = event.keptUntil();
    }

    /** Told again, it is counted once. */
    void carriedOut(ErasureCarriedOut event) {
        if (answers.stream().noneMatch(answer -> answer.service().equals(event.service()))) {
            answers.add(new ServiceAnswer(event.service(), event.rows(), event.occurredAt()));
            if (answers.size() == SERVICES) {
                status = status.to(ErasureStatus.CARRIED_OUT);
            }
        }
    }

    private void answer(ErasureStatus answer, @Nullable String words, WorkerId by, Instant now) {
        if (by.equals(askedBy)) {
            throw new OwnErasure();
        }
        status = status.to(answer);
        note = words;
        answeredBy = by;
        answeredAt = now;
    }

    ErasureId id() {
        return new ErasureId(id);
    }

    ChildId childId() {
        return childId;
    }

    int version() {
        return version;
    }

    ErasureView view() {
        return new ErasureView(
                id(),
                childId,
                ground,
                reason,
                askedBy,
                askedAt,
                status,
                answeredBy,
                answeredAt,
                note,
                heldByRule,
                heldUntil,
                answers.stream()
                        .sorted(Comparator.comparing(ServiceAnswer::carriedOutAt))
                        .toList(),
                version);
    }
}
