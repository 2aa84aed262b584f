package org.holdfast.caseload.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A person who may take on a case.
 *
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
        List<Absence> absences) {

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

    public boolean isRegistered(LocalDate day) {
        return registeredUntil != null && !day.isAfter(registeredUntil);
    }
}
