package org.holdfast.referral.frontdoor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.clock.Rag;
import org.jspecify.annotations.Nullable;

/** Who looks after a referral and how serious it was found to be, now and before. Part of its referral. */
@Embeddable
public class Handling {

    /** What somebody believes to be dangerous now comes before everything else. */
    private static final int IMMEDIATE_RISK = 0;

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Assignment> assignments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "triage", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Triage> triages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deadline", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Deadline> deadlines = new ArrayList<>();

    @Embedded
    @Nullable private Ending ending;

    @Nullable private Instant informedAt;

    @Nullable private String area;

    /** What the trays are sorted by: the lower, the sooner somebody has to look. */
    private int riskRank;

    @Enumerated(EnumType.STRING)
    @Nullable private Rag rag;

    @Nullable private WorkerId assignedTo;

    @Nullable private TeamId assignedTeam;

    protected Handling() {}

    Handling(Submission submission, @Nullable String area) {
        this.riskRank = submission.immediateRisk() ? IMMEDIATE_RISK : rank(null);
        this.area = area;
    }

    void assign(Assignment assignment) {
        assignments.add(assignment);
        assignedTo = assignment.workerId();
        assignedTeam = assignment.teamId();
    }

    void triage(Triage triage, Optional<Instant> informationDue) {
        triages.add(triage);
        rag = triage.rag();
        riskRank = rank(rag);
        informationDue.ifPresentOrElse(
                due -> deadlines().start(ReferralClock.GATHER_INFORMATION, null, due),
                () -> deadlines().meet(ReferralClock.GATHER_INFORMATION, null, triage.triagedAt()));
    }

    void inform(Instant now) {
        informedAt = now;
    }

    /** When whoever referred last heard what happens next. */
    public Optional<Instant> informedAt() {
        return Optional.ofNullable(informedAt);
    }

    /** Nothing is due any more. */
    void end(Ending why) {
        ending = why;
        deadlines().end(why.endedAt());
    }

    Deadlines deadlines() {
        return new Deadlines(deadlines);
    }

    List<Deadline> due() {
        return List.copyOf(deadlines);
    }

    @Nullable Ending ending() {
        return ending;
    }

    public @Nullable String area() {
        return area;
    }

    /** When whoever referred heard that it has arrived. */
    public Optional<Instant> acknowledgedAt() {
        return deadlines.stream()
                .filter(deadline -> deadline.clock() == ReferralClock.ACKNOWLEDGE)
                .flatMap(deadline -> Stream.ofNullable(deadline.metAt()))
                .findFirst();
    }

    boolean isTriaged() {
        return !triages.isEmpty();
    }

    public @Nullable Rag rag() {
        return rag;
    }

    @Nullable WorkerId assignedTo() {
        return assignedTo;
    }

    @Nullable TeamId assignedTeam() {
        return assignedTeam;
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    List<Triage> triages() {
        return List.copyOf(triages);
    }

    /** What nobody has looked at yet may be anything: it stands between amber and green. */
    private static int rank(@Nullable Rag rag) {
        return switch (rag) {
            case RED -> 1;
            case AMBER -> 2;
            case null -> 3;
            case GREEN -> 4;
            case BLUE -> 5;
        };
    }
}
