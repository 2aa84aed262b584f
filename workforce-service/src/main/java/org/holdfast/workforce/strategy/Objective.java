package org.holdfast.workforce.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Something that is meant to change for the workforce, bound to a figure that says whether it does. */
@Entity
class Objective {

    @Id
    private UUID id;

    @Version
    private int version;

    private String title;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    @Nullable private TeamId teamId;

    private Target target;
    private WorkerId ownerId;
    private WorkerId setBy;
    private Instant setAt;

    @Nullable private Instant endedAt;

    @Nullable private String endReason;

    protected Objective() {}

    Objective(ObjectiveId id, SetObjective request, WorkerId by, Instant now) {
        this.id = id.value();
        this.title = request.title();
        this.figure = request.figure();
        this.teamId = request.teamId();
        this.target = request.target();
        this.ownerId = request.ownerId();
        this.setBy = by;
        this.setAt = now;
    }

    void end(EndObjective request, Instant now) {
        if (endedAt != null) {
            throw new ObjectiveEnded();
        }
        endedAt = now;
        endReason = request.reason();
    }

    ObjectiveId id() {
        return new ObjectiveId(id);
    }

    int version() {
        return version;
    }

    Figure figure() {
        return figure;
    }

    @Nullable TeamId teamId() {
        return teamId;
    }

    ObjectiveView view(@Nullable Reading latest, LocalDate today) {
        return new ObjectiveView(
                id(),
                title,
                figure,
                teamId,
                target,
                ownerId,
                latest,
                ObjectiveStanding.of(target, latest == null ? null : latest.value(), today),
                setBy,
                setAt,
                endedAt,
                endReason,
                version);
    }
}
