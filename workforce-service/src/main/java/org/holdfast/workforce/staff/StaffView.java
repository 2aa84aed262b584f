package org.holdfast.workforce.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Somebody who works here: for colleagues, whom to call and whether they are there; for those who answer for people, more. */
@Schema(name = "StaffMember")
record StaffView(
        WorkerId id,
        @Schema(example = "Wren Aldridge", maxLength = 100) String fullName,
        Grade grade,

        @Schema(description = "Contracted hours as a share of full time", example = "0.80")
        BigDecimal fte,

        Contract contract,
        @Nullable TeamId teamId,
        @Nullable WorkerId supervisorId,

        @Schema(example = "wren.aldridge@saltmere.example", maxLength = 254) @Nullable String email,

        @Schema(example = "01632 960 118", maxLength = 30) @Nullable String telephone,

        @Schema(example = "2026-11-02") LocalDate startedOn,

        @Schema(description = "The last day of employment, once it is known", example = "2026-12-31") @Nullable LocalDate lastDay,

        @Schema(description = "Absences of today and ahead, the next first")
        List<Away> absences,

        @Schema(
                description = "With Social Work England; for workforce, supervisors and service managers only",
                example = "SW104233",
                maxLength = 8)
        @Nullable String registrationNumber,

        @Schema(description = "For workforce, supervisors and service managers only", example = "2026-11-30") @Nullable LocalDate registeredUntil,

        @Schema(description = "For workforce, supervisors and service managers only") @Nullable DepartureReason departureReason,

        @Schema(description = "For workforce, supervisors and service managers only") @Nullable Destination destination,

        int version)
        implements Identified, Versioned {

    /** Days on which somebody cannot be reached; why is not for everyone. */
    @Schema(name = "Away", description = "Days on which somebody is away")
    record Away(
            AbsenceId absenceId,

            @Schema(description = "The first day away", example = "2026-11-23")
            LocalDate from,

            @Schema(description = "The last day away; absent while it is not known", example = "2026-11-27") @Nullable LocalDate until) {

        static Away of(StaffState.Absence absence) {
            return new Away(absence.absenceId(), absence.from(), absence.until());
        }
    }

    static StaffView of(StaffState state, Grade grade, Contract contract, @Nullable Departure departure) {
        return new StaffView(
                state.workerId(),
                state.fullName(),
                grade,
                state.fte(),
                contract,
                state.teamId(),
                state.supervisorId(),
                state.email(),
                state.telephone(),
                state.startedOn(),
                state.lastDay(),
                state.absences().stream().map(Away::of).toList(),
                state.registrationNumber(),
                state.registeredUntil(),
                departure == null ? null : departure.reason(),
                departure == null ? null : departure.destination(),
                state.version());
    }

    StaffView forColleagues() {
        return new StaffView(
                id,
                fullName,
                grade,
                fte,
                contract,
                teamId,
                supervisorId,
                email,
                telephone,
                startedOn,
                lastDay,
                absences,
                null,
                null,
                null,
                null,
                version);
    }
}
