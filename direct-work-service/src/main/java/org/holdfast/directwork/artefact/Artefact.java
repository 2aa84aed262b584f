package org.holdfast.directwork.artefact;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ArtefactId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.picture.Picture;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** A picture of something that a child made in a session. */
@Entity
class Artefact {

    @Id
    private UUID id;

    private SessionId sessionId;
    private ChildId childId;
    private String mediaType;
    private int width;
    private int height;
    private String sha256;
    private byte[] bytes;

    @Enumerated(EnumType.STRING)
    private Original original;

    private WorkerId addedBy;
    private Instant addedAt;

    @Embedded
    @Nullable private EnteredInError enteredInError;

    protected Artefact() {}

    /** @param sha256 of what was sent */
    Artefact(
            ArtefactId id,
            SessionId sessionId,
            ChildId childId,
            Picture picture,
            String sha256,
            Original original,
            WorkerId worker,
            Instant now) {
        this.id = id.value();
        this.sessionId = sessionId;
        this.childId = childId;
        this.mediaType = picture.mediaType();
        this.width = picture.width();
        this.height = picture.height();
        this.bytes = picture.bytes();
        this.sha256 = sha256;
        this.original = original;
        this.addedBy = worker;
        this.addedAt = now;
    }

    /** Stays on record, marked, and is shown to nobody: it may be another child's. */
    void correct(String reason, WorkerId worker, Instant now) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = new EnteredInError(reason, worker, now);
    }

    byte[] shown() {
        if (enteredInError != null) {
            throw new NotFound("picture");
        }
        return bytes.clone();
    }

    String mediaType() {
        return mediaType;
    }

    ArtefactView view() {
        return new ArtefactView(
                new ArtefactId(id),
                sessionId,
                childId,
                mediaType,
                width,
                height,
                original,
                addedBy,
                addedAt,
                enteredInError);
    }
}
