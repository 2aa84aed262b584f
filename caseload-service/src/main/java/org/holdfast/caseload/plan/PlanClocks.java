package org.holdfast.caseload.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Clocks;
import org.holdfast.caseload.clock.RunningClock;
import org.holdfast.platform.time.WorkingDays;

/** What runs for open plans, and for cases that have none although their type calls for one. */
@ApplicationScoped
class PlanClocks implements Clocks {

    private static final String PLAN = "PLAN_MADE";
    private static final String PLAN_IN_WORDS = "A case of this type has a plan";

    private final Plans plans;
    private final PlanPolicy policy;
    private final WorkingDays workingDays;
    private final PlanClock clock;

    PlanClocks(Plans plans, PlanPolicy policy, WorkingDays workingDays) {
        this.plans = plans;
        this.policy = policy;
        this.workingDays = workingDays;
        this.clock = new PlanClock(workingDays, policy::of);
    }

    @Override
    public List<RunningClock> of(Collection<CaseFile> files, LocalDate today) {
        var open = plans.open(files.stream().map(CaseFile::id).toList());
        var planned = open.stream().map(Plan::caseId).collect(Collectors.toSet());
        return Stream.concat(
                        open.stream()
                                .flatMap(plan ->
                                        PlanRule.of(plan.kind()).stream().map(rule -> clock(plan, rule))),
                        files.stream()
                                .filter(file -> !planned.contains(file.id()))
                                .filter(file -> policy.calledForBy()
                                        .contains(file.state().type()))
                                .map(this::missing))
                .toList();
    }

    private RunningClock clock(Plan plan, PlanRule rule) {
        return new RunningClock(
                plan.caseId(),
                rule.code(),
                rule.label(),
                clock.basis(plan, rule),
                clock.anchorOn(plan, rule),
                clock.dueOn(plan, rule));
    }

    private RunningClock missing(CaseFile file) {
        var since = file.state().since();
        return new RunningClock(
                file.id(),
                PLAN,
                PLAN_IN_WORDS,
                Basis.LOCAL,
                since,
                workingDays.after(since, policy.workingDaysToPlan()));
    }
}
