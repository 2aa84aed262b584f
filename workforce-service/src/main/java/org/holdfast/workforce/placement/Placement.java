package org.holdfast.workforce.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A student's time in practice here, and who answers for what they learn. */
@Entity
@Table(name = "placement_of_student")
class Placement {

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId studentId;

    @ManyToOne(optional = false)
    private University university;

    @Enumerated(EnumType.STRING)
    private TrainingRoute route;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    private WorkerId educatorId;
    private int days;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Nullable private PlacementOutcome outcome;

    private WorkerId agreedBy;
    private Instant agreedAt;

    protected Placement() {}

    Placement(PlacementId id, PlaceStudent request, University university, WorkerId by, Instant now) {
        this.id = id.value();
        this.studentId = request.studentId();
        this.university = university;
        this.route = request.route();
        this.kind = request.kind();
        this.educatorId = request.educatorId();
        this.days = request.days();
        this.from = request.from();
        this.until = request.until();
        this.agreedBy = by;
        this.agreedAt = now;
    }

    void end(EndPlacement request) {
        if (outcome != null) {
            throw new PlacementOver();
        }
        if (request.on().isBefore(from)) {
            throw new EndsBeforeItStarts();
        }
        outcome = request.outcome();
        until = request.on();
    }

    boolean isWithin(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }

    PlacementId id() {
        return new PlacementId(id);
    }

    int version() {
        return version;
    }

    WorkerId educatorId() {
        return educatorId;
    }

    WorkerId studentId() {
        return studentId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    PlacementView view() {
        return new PlacementView(
                id(),
                studentId,
                university.view().id(),
                route,
                kind,
                educatorId,
                days,
                from,
                until,
                outcome,
                agreedBy,
                agreedAt,
                version);
    }
}
