package org.holdfast.workforce.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.platform.file.StoredFile;
import org.holdfast.workforce.programme.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** A piece of a portfolio. Part of the enrolment and of its version. */
@Entity
class Evidence {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private LocalDate dated;

    @Nullable private String reflection;

    @Nullable private String fileName;

    @Embedded
    @Nullable private StoredFile file;

    private Instant addedAt;

    protected Evidence() {}

    Evidence(EvidenceId id, RecordEvidence request, Instant now) {
        this.id = id.value();
        this.kind = request.kind();
        this.title = request.title();
        this.dated = request.dated();
        this.reflection = request.reflection();
        this.fileName = request.fileName();
        this.addedAt = now;
    }

    /** Once: what assessor and panel have read does not change behind them. */
    void hold(StoredFile stored) {
        if (file != null) {
            throw new FileThereAlready();
        }
        file = stored;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    EvidenceKind kind() {
        return kind;
    }

    LocalDate dated() {
        return dated;
    }

    @Nullable String fileName() {
        return fileName;
    }

    @Nullable StoredFile file() {
        return file;
    }

    EvidenceView view() {
        return new EvidenceView(id(), kind, title, dated, reflection, fileName, file, addedAt);
    }
}
