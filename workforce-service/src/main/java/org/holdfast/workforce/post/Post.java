package org.holdfast.workforce.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.TeamId;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** A place that a team is meant to have, whether or not somebody holds it. */
@Entity
class Post {

    @Id
    private UUID id;

    @Version
    private int version;

    private TeamId teamId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private BigDecimal fte;

    @Enumerated(EnumType.STRING)
    private Demand demand;

    private LocalDate openedOn;

    @Nullable private LocalDate closedOn;

    protected Post() {}

    Post(PostId id, OpenPost request) {
        this.id = id.value();
        this.teamId = request.teamId();
        this.grade = request.grade();
        this.fte = request.fte();
        this.demand = request.demand();
        this.openedOn = request.openedOn();
    }

    void close(LocalDate on) {
        if (closedOn != null) {
            throw new PostClosed();
        }
        if (!on.isAfter(openedOn)) {
            throw new ClosedBeforeItOpened();
        }
        closedOn = on;
    }

    PostId id() {
        return new PostId(id);
    }

    int version() {
        return version;
    }

    PostView view() {
        return new PostView(id(), teamId, grade, fte, demand, openedOn, closedOn, version);
    }
}
