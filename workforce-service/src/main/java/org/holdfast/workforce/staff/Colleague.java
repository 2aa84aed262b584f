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

    static Colleague of(
            WorkerId id,
            ContactDetails details,
            WorkingPattern pattern,
            @Nullable TeamId team,
            @Nullable WorkerId supervisor,
            @Nullable Registration registration,
            Employment employment) {
        return new Colleague(
                id,
                details.fullName(),
                pattern.grade(),
                team,
                supervisor,
                registration == null ? null : registration.until(),
                employment.startedOn(),
                employment.lastDay());
    }

    public boolean isGone(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** With Social Work England, on that day. */
    public boolean isRegistered(LocalDate day) {
        return registeredUntil != null && !registeredUntil.isBefore(day);
    }
}
