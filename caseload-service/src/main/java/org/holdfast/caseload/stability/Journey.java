package org.holdfast.caseload.stability;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * One child's case as a row of social workers.
 *
 * @param spells in their order; between two there is no gap
 */
record Journey(
        CaseId caseId,
        ChildId childId,
        @Nullable TeamId teamId,
        @Nullable LocalDate dateOfBirth,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<Spell> spells) {

    /**
     * One social worker's time with the child.
     *
     * @param until absent while it goes on
     * @param reason why it ended, in the national code; absent where it goes on or ended with the case
     * @param ending how it ended
     */
    record Spell(
            WorkerId workerId,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            Ending ending) {

        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && (until == null || !until.isBefore(first));
        }

        boolean endedWithin(LocalDate first, LocalDate last) {
            return until != null && !until.isBefore(first) && !until.isAfter(last);
        }
    }

    /** How a social worker's time with a child ends. */
    enum Ending {
        GOES_ON,
        WITH_THE_CASE,
        /** By a handover with introduction, joint visit and goodbye. */
        PLANNED,
        /** By an emergency handover, or without one. */
        UNPLANNED
    }

    boolean isOpenOn(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    Optional<Spell> currentOn(LocalDate day) {
        return spells.stream()
                .filter(spell -> !spell.from().isAfter(day)
                        && (spell.until() == null || spell.until().isAfter(day)))
                .reduce((_, later) -> later);
    }

    /** How many different people were the child's social worker in these days. */
    int workersWithin(LocalDate first, LocalDate last) {
        return Math.toIntExact(spells.stream()
                .filter(spell -> spell.touches(first, last))
                .map(Spell::workerId)
                .distinct()
                .count());
    }

    /** Whether whoever is the child's social worker on this day was all the time since the other. */
    boolean sameSince(LocalDate since, LocalDate day) {
        var current = currentOn(day);
        return current.isPresent()
                && spells.stream()
                        .filter(spell -> spell.touches(since, day))
                        .allMatch(spell -> spell.workerId().equals(current.get().workerId()))
                && spells.stream().anyMatch(spell -> !spell.from().isAfter(since));
    }

    /** Days in this span on which the case was open and nobody was the child's social worker. */
    long daysWithout(LocalDate first, LocalDate last) {
        var from = openedOn.isAfter(first) ? openedOn : first;
        var begins = spells.isEmpty() ? last.plusDays(1) : spells.getFirst().from();
        var until = begins.isAfter(last.plusDays(1)) ? last.plusDays(1) : begins;
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    int ageOn(LocalDate day) {
        return dateOfBirth == null ? -1 : Period.between(dateOfBirth, day).getYears();
    }
}
