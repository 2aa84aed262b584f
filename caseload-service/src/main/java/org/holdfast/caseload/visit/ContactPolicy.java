package org.holdfast.caseload.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import org.holdfast.caseload.clock.Interval;
import org.jspecify.annotations.Nullable;

/** The intervals that the council sets for the rules that are local. */
@ConfigMapping(prefix = "caseload.contacts")
interface ContactPolicy {

    /** In working days, by rule. */
    @WithParentName
    Map<ContactRule, Integer> workingDays();

    default @Nullable Interval of(ContactRule rule) {
        var days = workingDays().get(rule);
        return days == null ? null : new Interval(days, Interval.Unit.WORKING_DAYS);
    }
}
