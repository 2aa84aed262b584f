package org.holdfast.caseload.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A person who may take on a case.
 *
 * @param reductions those that workforce-service told of
 * @param skills codes of what training and practice have given
 * @param registeredUntil the last day of the registration with Social Work England, absent for who is not registered
 */
public record Worker(
        WorkerId id,
        String fullName,
        String grade,
        BigDecimal fte,
        @Nullable LocalDate registeredUntil,
        @Nullable TeamId teamId,
        @Nullable WorkerId supervisorId,
        @Nullable String email,
        @Nullable String telephone,
        LocalDate startedOn,
        @Nullable LocalDate lastDay,
        List<Absence> absences,
        List<Reduced> reductions,
        Set<String> skills) {

    /** @param until the last day away, absent while it is not known */
    public record Absence(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public boolean isGone(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    public boolean hasStarted(LocalDate day) {
        return !day.isBefore(startedOn);
    }

    public boolean isAbsent(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.covers(day));
    }

    /** Not here to see a child on this day, for whatever reason. */
    public boolean isAway(LocalDate day) {
        return isAbsent(day) || isGone(day);
    }

    /** The first absence that begins within these weeks, for who is here today. */
    public Optional<Absence> absenceWithin(LocalDate today, int weeks) {
        return absences.stream()
                .filter(absence ->
                        absence.from().isAfter(today) && !absence.from().isAfter(today.plusWeeks(weeks)))
                .min(Comparator.comparing(Absence::from));
    }

    public boolean isRegistered(LocalDate day) {
        return registeredUntil != null && !day.isAfter(registeredUntil);
    }
}
