package org.holdfast.workforce.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to work here, from the application to the first day or to the end of it. */
@Entity
class Candidate {

    @Id
    private UUID id;

    @Version
    private int version;

    @Nullable private String fullName;

    private TeamId teamId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private BigDecimal fte;

    @Enumerated(EnumType.STRING)
    private CandidateSource source;

    private LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    private CandidateStage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StageReached> stages;

    @Nullable private LocalDate startsOn;

    @Nullable private String beyondPostsBecause;

    @Nullable private WorkerId workerId;

    @Nullable private LocalDate erasedOn;

    protected Candidate() {}

    Candidate(CandidateId id, AddCandidate request, WorkerId by) {
        this.id = id.value();
        this.fullName = request.fullName();
        this.teamId = request.teamId();
        this.grade = request.grade();
        this.fte = request.fte();
        this.source = request.source();
        this.appliedOn = request.appliedOn();
        this.stage = CandidateStage.APPLIED;
        this.stages = List.of(new StageReached(stage, appliedOn, by));
    }

    void move(MoveCandidate request, WorkerId by) {
        reach(request.stage(), request.on(), by);
    }

    /**
     * A team recruits for the posts that nobody holds or has been offered. Somebody newly qualified may come beyond them, for a reason: whoever
     * grows here fills the posts to come.
     *
     * @param free of the team's posts, in full-time equivalents
     */
    void offer(MakeOffer request, BigDecimal free, WorkerId by) {
        var isBeyond = free.compareTo(fte) < 0;
        if (isBeyond && grade != Grade.NEWLY_QUALIFIED) {
            throw new NoPostFree();
        }
        if (isBeyond && !request.isReasoned()) {
            throw new BeyondPostsWithoutReason();
        }
        reach(CandidateStage.OFFERED, request.on(), by);
        startsOn = request.startsOn();
        beyondPostsBecause = isBeyond ? request.beyondPostsBecause() : null;
    }

    void join(Colleague colleague, LocalDate today, WorkerId by) {
        if (colleague.startedOn().isBefore(appliedOn)) {
            throw new JoinedBeforeApplying();
        }
        reach(CandidateStage.JOINED, today, by);
        startsOn = colleague.startedOn();
        workerId = colleague.id();
    }

    /** Turned down or withdrawn, so that nobody needs to know much longer who it was. */
    boolean endedInVainBefore(LocalDate day) {
        return stage.isInVain() && stages.getLast().on().isBefore(day);
    }

    /** What is counted stays. */
    void forget(LocalDate today) {
        fullName = null;
        beyondPostsBecause = null;
        erasedOn = today;
    }

    private void reach(CandidateStage next, LocalDate on, WorkerId by) {
        stage = stage.to(next);
        if (on.isBefore(stages.getLast().on())) {
            throw new StageOutOfOrder();
        }
        stages = Stream.concat(stages.stream(), Stream.of(new StageReached(next, on, by)))
                .toList();
    }

    CandidateId id() {
        return new CandidateId(id);
    }

    TeamId teamId() {
        return teamId;
    }

    int version() {
        return version;
    }

    CandidateView view() {
        return new CandidateView(
                id(),
                fullName,
                teamId,
                grade,
                fte,
                source,
                stage,
                stages,
                startsOn,
                beyondPostsBecause,
                workerId,
                erasedOn,
                version);
    }
}
