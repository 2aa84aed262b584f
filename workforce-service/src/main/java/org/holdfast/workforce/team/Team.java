package org.holdfast.workforce.team;

import static org.holdfast.workforce.team.TeamStatus.CLOSED;
import static org.holdfast.workforce.team.TeamStatus.OPEN;
import static org.holdfast.workforce.team.TeamStatus.PLANNED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.TeamClosed;
import org.holdfast.contracts.WorkforceEvent.TeamOpened;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** A team and the places it works for. Cases open in the team that holds the postcode sector of the child's address. */
@Entity
class Team {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String area;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> postcodeSectors;

    @Nullable private WorkerId practiceSupervisorId;

    @Enumerated(EnumType.STRING)
    private TeamStatus status;

    private Instant openedAt;

    @Nullable private LocalDate opensOn;

    protected Team() {}

    Team(TeamId id, OpenTeam request, Instant now) {
        this.id = id.value();
        this.name = request.name();
        this.area = request.area();
        this.postcodeSectors = request.postcodeSectors();
        this.practiceSupervisorId = request.practiceSupervisorId();
        this.opensOn = request.opensOn();
        this.status = opensOn == null || !opensOn.isAfter(WorkingDays.dayOf(now)) ? OPEN : PLANNED;
        this.openedAt = now;
    }

    /** A team that is planned is known to the others, and takes no cases. */
    List<Event> made() {
        var state = state(openedAt, version);
        return status == OPEN ? List.of(new TeamOpened(id(), openedAt, version), state) : List.of(state);
    }

    /** From now on cases can be placed with it. */
    List<Event> open(Instant now) {
        status = status.to(OPEN);
        openedAt = now;
        return List.of(new TeamOpened(id(), now, version + 1), state(now, version + 1));
    }

    /** A closed team keeps its history and takes no new cases and no new people. */
    List<Event> close(Instant now) {
        status = status.to(CLOSED);
        return List.of(new TeamClosed(id(), now, version + 1), state(now, version + 1));
    }

    TeamId id() {
        return new TeamId(id);
    }

    String name() {
        return name;
    }

    TeamView view() {
        return new TeamView(
                id(),
                name,
                area,
                List.copyOf(postcodeSectors),
                practiceSupervisorId,
                status,
                openedAt,
                opensOn,
                version);
    }

    private TeamState state(Instant now, int stateVersion) {
        return new TeamState(
                id(),
                name,
                area,
                List.copyOf(postcodeSectors),
                practiceSupervisorId,
                status == OPEN,
                now,
                stateVersion);
    }
}
