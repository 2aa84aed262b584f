package org.holdfast.workforce.census;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.absence.AbsenceReason;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One person as the census counts them: what the register says, on the reference day or on the last day before it.
 *
 * @param number with Social Work England, as the register keeps it
 * @param lastDay where it lies within the year
 * @param cases on the reference day; absent where nobody counted them then
 * @param daysLost working days of sickness in the year
 * @param absentFor why they are away on the reference day
 */
record CensusPerson(
        WorkerId id,
        @Nullable String number,
        Terms terms,
        Grade grade,
        BigDecimal fte,
        LocalDate startedOn,
        @Nullable LocalDate lastDay,
        @Nullable String departureReason,
        @Nullable String destination,
        @Nullable Integer cases,
        int daysLost,
        @Nullable AbsenceReason absentFor,
        boolean onFirstYear,
        @Nullable CensusDetails details) {

    private static final int SENIOR_MANAGER = 1;
    private static final int MIDDLE_MANAGER = 2;
    private static final int FIRST_LINE_MANAGER = 3;
    private static final int SENIOR_PRACTITIONER = 4;
    private static final int CASE_HOLDER = 5;
    private static final int WITHOUT_CASES = 6;

    /** On what terms somebody works here, as the census tells them apart. */
    enum Terms {
        EMPLOYED,
        AGENCY
    }

    boolean isInPost() {
        return lastDay == null;
    }

    boolean hasStartedWithin(CensusYear year) {
        return !startedOn.isBefore(year.first());
    }

    /** Two letters and ten digits: the form of the census schema. */
    String paddedNumber() {
        return number == null ? "" : "SW%010d".formatted(Integer.parseInt(number.substring(2)));
    }

    /** Organisational role. */
    int role() {
        return switch (grade) {
            case DIRECTOR, ASSISTANT_DIRECTOR -> SENIOR_MANAGER;
            case SERVICE_MANAGER -> MIDDLE_MANAGER;
            case TEAM_MANAGER, PRACTICE_SUPERVISOR -> FIRST_LINE_MANAGER;
            case ADVANCED_PRACTITIONER, CONSULTANT_PRACTITIONER, PRACTICE_EDUCATOR -> SENIOR_PRACTITIONER;
            case STUDENT,
                    APPRENTICE,
                    FAMILY_SUPPORT_WORKER,
                    PERSONAL_ADVISER,
                    FRONT_DOOR_WORKER,
                    NEWLY_QUALIFIED,
                    SOCIAL_WORKER,
                    REVIEWING_OFFICER -> cases != null && cases > 0 ? CASE_HOLDER : WITHOUT_CASES;
        };
    }

    /** Standing against the knowledge and skills statements. */
    int standing() {
        return switch (role()) {
            case SENIOR_MANAGER, MIDDLE_MANAGER -> 4;
            case FIRST_LINE_MANAGER -> 3;
            default -> onFirstYear ? 1 : 2;
        };
    }
}
