package org.holdfast.referral.child;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.matching.IndexKeys;
import org.jspecify.annotations.Nullable;

/** A child or young person known to the council, once. */
@Entity
class Child {

    @Id
    private UUID id;

    @Version
    private int version;

    private String laChildId;

    @Embedded
    private Description description;

    /** Under what the child is found; see docs/matching.md. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> indexKeys = List.of();

    /** The record this one turned out to be the same as. */
    @Nullable private ChildId mergedInto;

    private Instant addedAt;
    private Instant changedAt;

    protected Child() {}

    Child(ChildId id, String laChildId, ChildDetails details, Sealing sealing, Instant now) {
        this.id = id.value();
        this.laChildId = laChildId;
        this.description = new Description(details, sealing);
        this.addedAt = now;
        this.changedAt = now;
        file();
    }

    /**
     * What was not known before is taken from what somebody now says; what was known stays.
     *
     * @param merged the records that were merged into this one
     */
    Optional<ChildState> learn(ChildDetails details, Sealing sealing, List<Child> merged, Instant now) {
        if (!description.learn(details, sealing)) {
            return Optional.empty();
        }
        file();
        changedAt = now;
        return Optional.of(next(sealing, merged));
    }

    /** Who the child is from now on; what is not said is no longer known. */
    ChildState change(ChildDetails details, Sealing sealing, List<Child> merged, Instant now) {
        description = new Description(details, sealing);
        file();
        changedAt = now;
        return next(sealing, merged);
    }

    /** What this record by itself says. */
    ChildDetails details(Sealing sealing) {
        return description.open(sealing);
    }

    int version() {
        return version;
    }

    ChildState added(Sealing sealing) {
        return view(sealing, List.of()).state(changedAt, version, mergedInto);
    }

    /** This record and the other are about one child, who is known by the other from now on. Nothing of either is changed. */
    ChildState mergeInto(Child other, Sealing sealing, List<Child> merged, Instant now) {
        mergedInto = other.id();
        changedAt = now;
        return next(sealing, merged);
    }

    /** This record stands for itself again. */
    ChildState separate(Sealing sealing, List<Child> merged, Instant now) {
        mergedInto = null;
        changedAt = now;
        return next(sealing, merged);
    }

    /** Other records became or ceased to be part of this one. */
    ChildState regrouped(Sealing sealing, List<Child> merged, Instant now) {
        changedAt = now;
        return next(sealing, merged);
    }

    Optional<ChildId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    ChildId id() {
        return new ChildId(id);
    }

    /** The child as all records of the child together tell. */
    ChildView view(Sealing sealing, List<Child> merged) {
        return merged.stream().map(other -> other.ownView(sealing)).reduce(ownView(sealing), ChildView::filledFrom);
    }

    private ChildView ownView(Sealing sealing) {
        return ChildView.of(id(), laChildId, details(sealing), version);
    }

    private void file() {
        indexKeys = IndexKeys.filing(description.particulars(WorkingDays.dayOf(addedAt)));
    }

    private ChildState next(Sealing sealing, List<Child> merged) {
        return view(sealing, merged).state(changedAt, version + 1, mergedInto);
    }
}
