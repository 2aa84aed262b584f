package org.holdfast.caseload.warning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WarningNoteId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What whoever opens a case must know, until somebody says that it holds no more. */
@Entity
class WarningNote {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private WarningType type;

    private String text;
    private WorkerId writtenBy;
    private Instant writtenAt;
    private LocalDate reviewOn;

    @Nullable private String lastFinding;

    @Nullable private Instant reviewedAt;

    @Nullable private Instant endedAt;

    @Nullable private WorkerId endedBy;

    @Nullable private String endReason;

    protected WarningNote() {}

    WarningNote(WarningNoteId id, CaseFile file, WriteWarning request, WorkerId by, Instant now) {
        file.refuseWhenClosed();
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.type = request.type();
        this.text = request.text();
        this.reviewOn = request.reviewOn();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    void review(ReviewWarning request, Instant now) {
        refuseWhenEnded();
        lastFinding = request.finding();
        reviewOn = request.reviewOn();
        reviewedAt = now;
    }

    void end(EndWarning request, WorkerId by, Instant now) {
        refuseWhenEnded();
        endedAt = now;
        endedBy = by;
        endReason = request.reason();
    }

    private void refuseWhenEnded() {
        if (endedAt != null) {
            throw new WarningNoteEnded();
        }
    }

    WarningNoteId id() {
        return new WarningNoteId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    WarningNoteView view(LocalDate today) {
        return new WarningNoteView(
                id(),
                caseId,
                childId,
                type,
                text,
                writtenBy,
                writtenAt,
                reviewOn,
                endedAt == null && reviewOn.isBefore(today),
                reviewedAt,
                lastFinding,
                endedAt,
                endedBy,
                endReason,
                version);
    }
}
