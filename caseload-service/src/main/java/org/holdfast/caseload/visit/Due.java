package org.holdfast.caseload.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.platform.time.WorkingDays;

/** Works out what is due for which child by which rule. */
@ApplicationScoped
class Due {

    private final Visits visits;
    private final OpenPlans plans;
    private final ContactPolicy policy;
    private final WorkingDays workingDays;

    Due(Visits visits, OpenPlans plans, ContactPolicy policy, WorkingDays workingDays) {
        this.visits = visits;
        this.plans = plans;
        this.policy = policy;
        this.workingDays = workingDays;
    }

    /** What is due first comes first. The reviews of a plan that is open are due by the plan. */
    List<DueView> of(List<CaseFile> files, LocalDate today) {
        if (files.isEmpty()) {
            return List.of();
        }
        var ids = files.stream().map(CaseFile::id).toList();
        var counting = visits.counting(ids);
        var planned = plans.among(ids);
        return files.stream()
                .flatMap(file -> ContactRule.of(file.state().type()).stream()
                        .filter(rule -> !rule.reviewsPlan() || !planned.contains(file.id()))
                        .map(rule -> due(file, rule, counting.getOrDefault(file.id(), List.of()), today)))
                .sorted(Comparator.comparing(DueView::dueOn)
                        .thenComparing(due -> due.caseId().value())
                        .thenComparing(DueView::rule))
                .toList();
    }

    private DueView due(CaseFile file, ContactRule rule, List<Visit> counting, LocalDate today) {
        var since = file.state().since();
        var done = counting.stream()
                .filter(visit ->
                        visit.view().kind() == rule.kind() && !visit.on().isBefore(since))
                .map(Visit::on)
                .toList();
        var dueOn = rule.dueOn(since, done, policy.of(rule), workingDays);
        return new DueView(
                file.id(),
                file.childId(),
                file.socialWorkerId().orElse(null),
                rule,
                rule.label(),
                rule.kind(),
                rule.basis(),
                done.isEmpty() ? null : done.getLast(),
                dueOn,
                dueOn.isBefore(today));
    }
}
