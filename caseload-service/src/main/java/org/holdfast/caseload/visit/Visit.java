package org.holdfast.caseload.visit;

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
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseEvent.VisitMade;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.VisitId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** A visit to a child, or a review of a child's plan. */
@Entity
class Visit {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private LocalDate onDay;
    private int minutes;
    private boolean seen;
    private boolean seenAlone;
    private boolean bedroomSeen;

    @Nullable private String notSeenReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> cameAlong;

    private WorkerId visitedBy;
    private Instant recordedAt;

    @Nullable private EnteredInError enteredInError;

    protected Visit() {}

    Visit(VisitId id, CaseFile file, RecordVisit request, WorkerId by, Instant now) {
        file.refuseWhenClosed();
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.kind = request.kind();
        this.onDay = request.on();
        this.minutes = request.minutes();
        this.seen = request.seen();
        this.seenAlone = request.seenAlone();
        this.bedroomSeen = request.bedroomSeen();
        this.notSeenReason = request.notSeenReason();
        this.cameAlong =
                request.cameAlong().stream().map(Companion::code).distinct().toList();
        this.visitedBy = by;
        this.recordedAt = now;
    }

    VisitMade made(int caseVersion) {
        return new VisitMade(
                caseId,
                childId,
                id(),
                visitedBy,
                kind.code(),
                onDay,
                minutes,
                seen,
                seenAlone,
                cameAlong,
                recordedAt,
                caseVersion);
    }

    void correct(EnteredInError mark) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = mark;
    }

    VisitId id() {
        return new VisitId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate on() {
        return onDay;
    }

    VisitView view() {
        return new VisitView(
                id(),
                caseId,
                childId,
                kind,
                onDay,
                minutes,
                seen,
                seenAlone,
                bedroomSeen,
                notSeenReason,
                cameAlong.stream().map(Companion::valueOf).toList(),
                visitedBy,
                recordedAt,
                enteredInError,
                version);
    }
}
