package org.holdfast.directwork.attachment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.file.StoredFile;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** A file that comes with a tool. */
@Entity
class Attachment {

    @Id
    private UUID id;

    private ToolId toolId;
    private String title;

    @Embedded
    private StoredFile file;

    private WorkerId addedBy;
    private Instant addedAt;

    @Embedded
    @Nullable private EnteredInError enteredInError;

    protected Attachment() {}

    Attachment(ToolId toolId, String title, StoredFile file, WorkerId worker, Instant now) {
        this.id = AttachmentId.next().value();
        this.toolId = toolId;
        this.title = title;
        this.file = file;
        this.addedBy = worker;
        this.addedAt = now;
    }

    /** Stays on record, marked, and is given to nobody: it may not be ours to hand out. */
    void correct(String reason, WorkerId worker, Instant now) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = new EnteredInError(reason, worker, now);
    }

    StoredFile given() {
        if (enteredInError != null) {
            throw new NotFound("attachment");
        }
        return file;
    }

    AttachmentView view() {
        return new AttachmentView(new AttachmentId(id), toolId, title, file, addedBy, addedAt, enteredInError);
    }
}
