package org.holdfast.workforce.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.workforce.staff.HeldSkill;

/**
 * Somebody who may educate students in practice, judged by the practice educator professional standards (PEPS).
 *
 * @param taught every placement they answered for
 */
record Educator(List<HeldSkill> skills, List<Placement> taught) {

    static final String STAGE_ONE = "PRACTICE_EDUCATOR_1";
    static final String STAGE_TWO = "PRACTICE_EDUCATOR_2";

    private static final int YEARS_OF_CURRENCY = 2;
    private static final int STUDENTS_AT_A_TIME = 2;

    /** 0 where they have neither stage. */
    int stageOn(LocalDate day) {
        return has(STAGE_TWO, day) ? 2 : has(STAGE_ONE, day) ? 1 : 0;
    }

    boolean mayTeach(PlacementKind kind, LocalDate day) {
        return stageOn(day)
                >= switch (kind) {
                    case FIRST -> 1;
                    case LAST -> 2;
                };
    }

    /** Full responsibility for a student within the last two years, or the training itself within them. */
    boolean isCurrentOn(LocalDate day) {
        return !currentUntil().isBefore(day);
    }

    LocalDate currentUntil() {
        var lastTaught = taught.stream().map(Placement::until);
        var trained = skills.stream()
                .filter(held -> held.skill().equals(STAGE_ONE) || held.skill().equals(STAGE_TWO))
                .map(HeldSkill::gainedOn);
        return Stream.concat(lastTaught, trained)
                .max(LocalDate::compareTo)
                .map(day -> day.plusYears(YEARS_OF_CURRENCY))
                .orElse(LocalDate.MIN);
    }

    /** How many students more on every day of the time: what counts is the fullest of its days. */
    int room(LocalDate from, LocalDate until) {
        var fullest = Stream.concat(
                        Stream.of(from),
                        taught.stream().map(Placement::from).filter(day -> !day.isBefore(from) && !day.isAfter(until)))
                .mapToInt(this::studentsOn)
                .max()
                .orElse(0);
        return Math.max(0, STUDENTS_AT_A_TIME - fullest);
    }

    private int studentsOn(LocalDate day) {
        return (int) taught.stream()
                .filter(placement -> placement.isWithin(day, day))
                .count();
    }

    private boolean has(String stage, LocalDate day) {
        return skills.stream().anyMatch(held -> held.skill().equals(stage) && held.countsOn(day));
    }
}
