package org.holdfast.workforce.cpd;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Something that somebody learnt from. A course begins it as a draft; only the person can say what came of it. */
@Entity
class CpdPiece {

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;
    private String title;
    private LocalDate onDay;

    @Nullable private UUID source;

    @Nullable private String learnt;

    @Nullable private String impact;

    @Nullable private String peerReflection;

    private Instant recordedAt;

    protected CpdPiece() {}

    private CpdPiece(WorkerId worker, String title, LocalDate on, @Nullable UUID source, Instant now) {
        this.id = CpdPieceId.next().value();
        this.workerId = worker;
        this.title = title;
        this.onDay = on;
        this.source = source;
        this.recordedAt = now;
    }

    static CpdPiece of(WorkerId worker, RecordCpd request, Instant now) {
        if (request.on().isAfter(WorkingDays.dayOf(now))) {
            throw new CpdAhead();
        }
        var piece = new CpdPiece(worker, request.title(), request.on(), null, now);
        if (request.reflection() != null) {
            piece.reflect(request.reflection());
        }
        return piece;
    }

    static CpdPiece begunBy(UUID booking, WorkerId worker, String course, LocalDate attendedOn, Instant now) {
        return new CpdPiece(worker, course, attendedOn, booking, now);
    }

    /** Said anew as often as one likes, until the registration is renewed with it. */
    final void reflect(Reflection reflection) {
        learnt = reflection.learnt();
        impact = reflection.impact();
        peerReflection = reflection.peerReflection();
    }

    boolean isFinished() {
        return learnt != null;
    }

    boolean wasTalkedOver() {
        return peerReflection != null && !peerReflection.isBlank();
    }

    CpdPieceId id() {
        return new CpdPieceId(id);
    }

    int version() {
        return version;
    }

    LocalDate onDay() {
        return onDay;
    }

    CpdPieceView view() {
        return new CpdPieceView(
                id(),
                workerId,
                title,
                onDay,
                source,
                learnt == null || impact == null ? null : new Reflection(learnt, impact, peerReflection),
                recordedAt,
                version);
    }
}
