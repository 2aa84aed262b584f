package org.holdfast.referral.family;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** What somebody is to a child. Said once; seen from the other end it is its inverse. */
@Entity
class Relationship {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;

    @Embedded
    private Party party;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<CareRole> careRoles;

    @Nullable private LocalDate fromDay;

    @Nullable private LocalDate untilDay;

    private WorkerId recordedBy;
    private Instant recordedAt;

    @Embedded
    @Nullable private EnteredInError error;

    protected Relationship() {}

    Relationship(
            RelationshipId id, ChildId childId, Party party, RecordRelationship request, WorkerId by, Instant now) {
        this.id = id.value();
        this.childId = childId;
        this.party = party;
        this.kinship = request.kinship();
        this.careRoles = request.careRoles() == null ? List.of() : List.copyOf(request.careRoles());
        this.fromDay = request.from();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void end(LocalDate lastDay) {
        if (error != null) {
            throw new AlreadyCorrected();
        }
        if (untilDay != null) {
            throw new AlreadyEnded();
        }
        if (fromDay != null && lastDay.isBefore(fromDay)) {
            throw new EndedBeforeItBegan();
        }
        untilDay = lastDay;
    }

    void enteredInError(String reason, WorkerId by, Instant now) {
        if (error != null) {
            throw new AlreadyCorrected();
        }
        error = new EnteredInError(reason, by, now);
    }

    /** As the child whose records these are sees it. */
    RelationshipView seenBy(Collection<ChildId> records, Relatives relatives) {
        var isSaidOf = records.contains(childId);
        var other = isSaidOf ? party : Party.of(childId);
        return new RelationshipView(
                id(),
                isSaidOf ? kinship : kinship.inverse(),
                (isSaidOf ? kinship : kinship.inverse()).label(),
                (isSaidOf ? kinship.inverse() : kinship).label(),
                relatives.named(other),
                isSaidOf ? careRoles : List.of(),
                fromDay,
                untilDay,
                recordedBy,
                recordedAt,
                error,
                version);
    }

    /** The one of the two whose records these are not. */
    Party otherThan(Collection<ChildId> records) {
        return records.contains(childId) ? party : Party.of(childId);
    }

    boolean concerns(Collection<ChildId> records) {
        var other = party.child();
        return records.contains(childId) || other != null && records.contains(other);
    }

    RelationshipId id() {
        return new RelationshipId(id);
    }

    int version() {
        return version;
    }
}
