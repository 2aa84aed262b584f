package org.holdfast.caseload.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.ChangeStatus;
import org.holdfast.caseload.casefile.Redated;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.conference.Conferences;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Begins, reviews and ends plans, today or as it was in the old system. */
@ApplicationScoped
class PlanMaking {

    private final Plans plans;
    private final Conferences conferences;
    private final Children children;
    private final PlanPolicy policy;
    private final PlanClock clock;
    private final Outbox outbox;

    PlanMaking(
            Plans plans,
            Conferences conferences,
            Children children,
            WorkingDays workingDays,
            PlanPolicy policy,
            Outbox outbox) {
        this.plans = plans;
        this.conferences = conferences;
        this.children = children;
        this.policy = policy;
        this.clock = new PlanClock(workingDays, policy::of);
        this.outbox = outbox;
    }

    /** One plan at a time: a child in need plan does not run beside a child protection plan (census rules 4001, 4004, 8935). */
    Plan start(PlanId id, CaseFile file, StartPlan request, WorkerId by, Instant now) {
        var before = plans.counting(file.id());
        if (before.stream().anyMatch(Plan::isOpen)) {
            throw new PlanOpen();
        }
        if (before.stream().anyMatch(plan -> plan.goesOnAfter(request.startedOn()))) {
            throw new PlansOverlap();
        }
        refuseUnlessDecided(file, request);
        refuseUnknownRoles(request.team());
        var earlier = plans.protectionPlansOf(children.allRecordsOf(file.childId())) + request.earlierPlansElsewhere();
        var plan = new Plan(id, file, request, earlier, now);
        plans.persist(plan);
        outbox.publish(plan.started(file.stepped(now)));
        request.kind()
                .makesOf(file.state().type())
                .ifPresent(
                        type -> outbox.publish(file.changeStatus(becoming(type, file, request.startedOn()), by, now)));
        return plan;
    }

    /** No plan began before the referral (census rules 1105, 4015). */
    void on(@Observes Redated redated) {
        plans.counting(redated.caseId()).stream()
                .limit(1)
                .forEach(first ->
                        redated.refuseBefore(first.startedOn(), first.kind().datingRule()));
    }

    void review(CaseFile file, Plan plan, ReviewPlan request, WorkerId by, Instant now) {
        outbox.publish(plan.review(request, by, clock, file.stepped(now), now));
    }

    void end(CaseFile file, Plan plan, EndPlan request, Instant now) {
        outbox.publish(plan.end(request, file.stepped(now), now));
    }

    void refuseUnknownRoles(List<TeamMember> team) {
        for (var place = 0; place < team.size(); place++) {
            if (!policy.teamRoles().containsKey(team.get(place).role())) {
                throw new UnknownTeamRole("#/team/%d/role".formatted(place));
            }
        }
    }

    PlanView view(Plan plan) {
        return plan.view(clock.of(plan));
    }

    /** A child protection plan begins on the day of its conference (census rule 2885). */
    private void refuseUnlessDecided(CaseFile file, StartPlan request) {
        if (request.conferenceId() == null) {
            return;
        }
        var conference = conferences.get(file.id(), request.conferenceId());
        if (!conference.makesChildProtectionPlan()) {
            throw new NoPlanDecided();
        }
        if (!conference.heldOn().equals(request.startedOn())) {
            throw new PlanNotOnConferenceDay(conference.heldOn());
        }
    }

    private static ChangeStatus becoming(CaseType type, CaseFile file, LocalDate on) {
        var notBefore = file.statusSince().isAfter(on) ? file.statusSince() : on;
        return ChangeStatus.to(type, file.state(), notBefore, "A plan began");
    }
}
