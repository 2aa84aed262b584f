package org.holdfast.caseload.ssda903;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A child's time in care, and the child's social workers.
 *
 * @param laChildId the council's number for the child, absent where none was told
 * @param care spans in which the child was looked after
 */
record CareJourney(
        ChildId childId,
        @Nullable String laChildId,
        @Nullable LocalDate dateOfBirth,
        List<Care> care,
        List<Episode> episodes) {

    /** @param until absent while it goes on */
    record Care(LocalDate from, @Nullable LocalDate until) {}

    /**
     * One social worker's time with the child.
     *
     * @param registration with Social Work England, absent for who has none on record
     * @param reason why this one began, absent for the child's first
     */
    record Episode(
            WorkerId workerId,
            @Nullable String registration,
            Instant from,
            @Nullable Instant until,
            @Nullable String reason) {

        LocalDate firstDay() {
            return WorkingDays.dayOf(from);
        }

        @Nullable LocalDate lastDay() {
            return until == null ? null : WorkingDays.dayOf(until);
        }
    }

    boolean isLookedAfterWithin(CollectionYear year) {
        return care.stream().anyMatch(span -> year.touches(span.from(), span.until()));
    }

    boolean isLookedAfterOn(LocalDate day) {
        return care.stream()
                .anyMatch(span -> !span.from().isAfter(day)
                        && (span.until() == null || span.until().isAfter(day)));
    }
}
