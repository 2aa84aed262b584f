package org.holdfast.caseload.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Interval;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** When a plan is to be reviewed, and its core group to meet. Pure: a review held on another day gives another next one. */
record PlanClock(WorkingDays workingDays, Function<PlanRule, @Nullable Interval> local) {

    LocalDate dueOn(Plan plan, PlanRule rule) {
        return rule.dueOn(plan.startedOn(), lastOn(plan, rule), local.apply(rule), workingDays);
    }

    /** Who sets the next one. */
    Basis basis(Plan plan, PlanRule rule) {
        return rule.basis(lastOn(plan, rule));
    }

    /** The day it counts from. */
    LocalDate anchorOn(Plan plan, PlanRule rule) {
        return Objects.requireNonNullElse(lastOn(plan, rule), plan.startedOn());
    }

    List<PlanView.Next> of(Plan plan) {
        return plan.isOpen()
                ? PlanRule.of(plan.kind()).stream()
                        .map(rule -> new PlanView.Next(rule, rule.label(), basis(plan, rule), dueOn(plan, rule)))
                        .toList()
                : List.of();
    }

    private static @Nullable LocalDate lastOn(Plan plan, PlanRule rule) {
        return (rule == PlanRule.CORE_GROUP
                        ? plan.meetings().lastCoreGroupOn()
                        : plan.meetings().lastReviewOn())
                .orElse(null);
    }
}
