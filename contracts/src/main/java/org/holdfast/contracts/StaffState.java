package org.holdfast.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who works for children's services: whom to call, where they stand, and how much they can take on.
 *
 * @param fte contracted hours as a share of full time, above 0 up to 1
 * @param registrationNumber with Social Work England, `SW` and up to six digits
 * @param registeredUntil the day the registration ends unless it is renewed
 * @param supervisorId the next person up the line
 * @param absences those of today and ahead; past ones are left out
 * @param lastDay the last day of employment, once it is known
 * @param skills codes of what training and practice have given, those that have not expired
 * @param protections spans in which a programme or a return to work takes part of the caseload away; those of today and ahead
 */
public record StaffState(
        WorkerId workerId,
        String fullName,
        String grade,
        BigDecimal fte,
        @Nullable String registrationNumber,
        @Nullable LocalDate registeredUntil,
        @Nullable TeamId teamId,
        @Nullable WorkerId supervisorId,
        @Nullable String email,
        @Nullable String telephone,
        LocalDate startedOn,
        @Nullable LocalDate lastDay,
        List<Absence> absences,
        @Nullable List<String> skills,
        @Nullable List<Protection> protections,
        Instant occurredAt,
        int version)
        implements StateEvent {

    public static final String TOPIC = "holdfast.staff.v1";

    /** @param until the last day away, absent while it is not known */
    public record Absence(
            AbsenceId absenceId, LocalDate from, @Nullable LocalDate until) {}

    /**
     * @param reason such as `NEWLY_QUALIFIED`
     * @param percent of the usual limit that is taken away, 1 to 100
     * @param until the last day, absent while it is not known
     */
    public record Protection(
            String reason,
            int percent,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Of a person of whom neither skills nor protections are told. */
    public StaffState(
            WorkerId workerId,
            String fullName,
            String grade,
            BigDecimal fte,
            @Nullable String registrationNumber,
            @Nullable LocalDate registeredUntil,
            @Nullable TeamId teamId,
            @Nullable WorkerId supervisorId,
            @Nullable String email,
            @Nullable String telephone,
            LocalDate startedOn,
            @Nullable LocalDate lastDay,
            List<Absence> absences,
            Instant occurredAt,
            int version) {
        this(
                workerId,
                fullName,
                grade,
                fte,
                registrationNumber,
                registeredUntil,
                teamId,
                supervisorId,
                email,
                telephone,
                startedOn,
                lastDay,
                absences,
                null,
                null,
                occurredAt,
                version);
    }

    @Override
    public WorkerId key() {
        return workerId;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
