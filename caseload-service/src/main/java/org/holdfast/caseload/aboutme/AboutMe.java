package org.holdfast.caseload.aboutme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.AboutMeId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One edition of what somebody says of themselves. Shown to others once they have approved it; never changed. */
@Entity
class AboutMe {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    private UUID person;
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private AboutMeText text;

    private WorkerId writtenBy;
    private Instant writtenAt;

    @Nullable private LocalDate approvedOn;

    @Nullable private String approvedHow;

    @Nullable private WorkerId approvalRecordedBy;

    protected AboutMe() {}

    AboutMe(
            AboutMeId id,
            Whose whose,
            TypedId person,
            int edition,
            AboutMeText text,
            WorkerId writtenBy,
            Instant writtenAt) {
        this.id = id.value();
        this.whose = whose;
        this.person = person.value();
        this.edition = edition;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** By the person it is about; of a child, as a worker who was there says. */
    void approve(ApproveAboutMe request, WorkerId by) {
        if (approvedOn != null) {
            throw new ApprovedAlready();
        }
        approvedOn = request.on();
        approvedHow = request.how();
        approvalRecordedBy = by;
    }

    AboutMeId id() {
        return new AboutMeId(id);
    }

    UUID person() {
        return person;
    }

    int edition() {
        return edition;
    }

    int version() {
        return version;
    }

    AboutMeText text() {
        return text;
    }

    AboutMeView view() {
        return new AboutMeView(
                id(), edition, text, writtenBy, writtenAt, approvedOn, approvedHow, approvalRecordedBy, version);
    }
}
