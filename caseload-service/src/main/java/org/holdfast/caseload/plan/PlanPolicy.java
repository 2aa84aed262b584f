package org.holdfast.caseload.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Set;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.clock.Interval;
import org.jspecify.annotations.Nullable;

/** What the council and its partners set for plans. */
@ConfigMapping(prefix = "caseload.plans")
interface PlanPolicy {

    /** Which plans take a registered social worker to lead them; family help need not be led by one (Families First Partnership). */
    @WithDefault("CHILD_PROTECTION")
    Set<PlanKind> ledBySocialWorker();

    /** Which roles there are in the team around a child, by code: the partnership's to name. */
    Map<String, String> teamRoles();

    /** In working days, by rule; heeded where the rule is local. */
    Map<PlanRule, Integer> workingDays();

    /** Which types of case call for a plan. */
    @WithDefault("CHILD_IN_NEED,CHILD_PROTECTION")
    Set<CaseType> calledForBy();

    /** Within how many working days. */
    @WithDefault("10")
    int workingDaysToPlan();

    default @Nullable Interval of(PlanRule rule) {
        var days = workingDays().get(rule);
        return days == null ? null : new Interval(days, Interval.Unit.WORKING_DAYS);
    }
}
