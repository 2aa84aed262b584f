package org.holdfast.workforce.staff;

import java.time.LocalDate;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What the rest of the service needs to know of a person. */
public record Colleague(
        WorkerId id,
        String fullName,
        Grade grade,
        @Nullable TeamId teamId,
        @Nullable WorkerId supervisorId,
        @Nullable LocalDate registeredUntil,
        LocalDate startedOn,
        @Nullable LocalDate lastDay) {

    public boolean isGone(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** With Social Work England, on that day. */
    public boolean isRegistered(LocalDate day) {
        return registeredUntil != null && !registeredUntil.isBefore(day);
    }
}
