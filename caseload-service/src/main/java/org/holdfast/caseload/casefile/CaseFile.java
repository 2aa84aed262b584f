package org.holdfast.caseload.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.caseload.child.KnownChild;
import org.holdfast.caseload.staff.Team;
import org.holdfast.contracts.CaseEvent.CaseClosed;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseEvent.CasePlaced;
import org.holdfast.contracts.CaseEvent.CaseStatusChanged;
import org.holdfast.contracts.CaseEvent.ReferralLinked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The time in which children's services are open to one child, and the team that holds it. */
@Entity
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;
    private CaseStatus status;

    @Nullable private UUID siblingGroupId;

    @Nullable private TeamId teamId;

    @Nullable private WorkerId socialWorkerId;

    @Nullable private ReferralId referralId;

    private Instant openedAt;
    private Referred referred;

    @Nullable private Instant closedAt;

    @Nullable private Closure closure;

    private Instant changedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("knownFrom, id")
    private List<CaseChange> changes = new ArrayList<>();

    protected CaseFile() {}

    CaseFile(
            CaseId id,
            ChildId childId,
            @Nullable ReferralId referralId,
            CaseType type,
            @Nullable TeamId teamId,
            Instant openedAt,
            Referred referred) {
        this.id = id.value();
        this.childId = childId;
        this.referralId = referralId;
        this.teamId = teamId;
        this.status = CaseStatus.at(type, WorkingDays.dayOf(openedAt));
        this.siblingGroupId = referralId == null ? TypedId.fresh() : referralId.value();
        this.openedAt = openedAt;
        this.referred = referred;
        changed(null, null, openedAt);
    }

    CaseOpened opened() {
        return new CaseOpened(id(), childId, referralId, status.type().code(), teamId, openedAt, version);
    }

    CasePlaced place(TeamId team, Instant now) {
        teamId = team;
        changed(null, null, now);
        return new CasePlaced(id(), childId, team, now, version + 1);
    }

    /** By hand, when the child's social worker stays until a handover is accepted; or with the child, when one is. */
    public CasePlaced move(TeamId team, String why, WorkerId by, Instant now) {
        refuseWhenClosed();
        teamId = team;
        changed(by, why, now);
        return new CasePlaced(id(), childId, team, now, version + 1);
    }

    public CaseStatusChanged changeStatus(ChangeStatus request, WorkerId by, Instant now) {
        refuseWhenClosed();
        status = status.change(request);
        changed(by, request.reason(), now);
        return new CaseStatusChanged(
                id(),
                childId,
                status.type().code(),
                status.typeSince(),
                status.complexity().code(),
                status.circumstances(),
                now,
                version + 1);
    }

    /** Two children who are brother and sister. */
    void join(CaseFile other, WorkerId by, Instant now) {
        refuseWhenClosed();
        siblingGroupId = other.siblingGroupId;
        changed(by, null, now);
    }

    /** Another referral about a child whose case is open tells the case, and opens nothing. */
    ReferralLinked link(ReferralId referral, Instant now) {
        changedAt = now;
        return new ReferralLinked(id(), childId, referral, now, version + 1);
    }

    /** A change of the people around the child is a change of the case: two at one moment meet here. Returns its new version. */
    public int peopleChanged(@Nullable WorkerId socialWorker, Instant now) {
        refuseWhenClosed();
        socialWorkerId = socialWorker;
        changedAt = now;
        return version + 1;
    }

    void cameAs(Referred from, Instant now) {
        from.refuseAfter(WorkingDays.dayOf(openedAt));
        referred = from;
        changedAt = now;
    }

    /** A step of the work with the child is a change of the case as well. Returns its new version. */
    public int stepped(Instant now) {
        return peopleChanged(socialWorkerId, now);
    }

    /** Whoever works with the child does so no more: the roles end with the case. */
    public CaseClosed close(CloseCase request, WorkerId by, Instant now) {
        refuseWhenClosed();
        status.refuseBefore(request.on());
        if (request.reason().needsSomeoneToTakeOver() && request.takenOverBy().isEmpty()) {
            throw new SomeoneTakesOver();
        }
        closedAt = now;
        changedAt = now;
        socialWorkerId = null;
        closure = Closure.of(request, by);
        return new CaseClosed(
                id(), childId, request.reason().code(), request.on(), closure.community(), now, version + 1);
    }

    public void refuseWhenClosed() {
        if (!isOpen()) {
            throw new CaseIsClosed();
        }
    }

    private void changed(@Nullable WorkerId by, @Nullable String reason, Instant now) {
        changedAt = now;
        changes.add(new CaseChange(state(), now, by, reason));
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public ChildId childId() {
        return childId;
    }

    public CaseState state() {
        return new CaseState(
                status.type(),
                status.typeSince(),
                status.complexity(),
                Set.copyOf(status.named()),
                teamId,
                siblingGroupId == null ? null : new SiblingGroupId(siblingGroupId));
    }

    public Set<String> skillsWanted() {
        return Set.copyOf(status.skillsWanted());
    }

    public Optional<TeamId> teamId() {
        return Optional.ofNullable(teamId);
    }

    /** The child's social worker, once there is one. */
    public Optional<WorkerId> socialWorkerId() {
        return Optional.ofNullable(socialWorkerId);
    }

    public Optional<ReferralId> referralId() {
        return Optional.ofNullable(referralId);
    }

    /** The day of the last change of what the case is. */
    public LocalDate statusSince() {
        return status.statusSince();
    }

    public Referred referred() {
        return referred;
    }

    public int version() {
        return version;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    List<CaseChangeView> history() {
        return changes.stream().map(CaseChange::view).toList();
    }

    CaseView view(@Nullable KnownChild child, @Nullable Team team) {
        return CaseView.of(this, status, closure, child, team);
    }
}
