package org.holdfast.workforce.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.Rhythm;
import org.junit.jupiter.api.Test;

class SupervisionFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate STARTED = LocalDate.of(2020, 1, 6);
    private static final WorkerId PAT = WorkerId.next();
    private static final WorkerId SAM = WorkerId.next();

    @Test
    void aTeamIsItsPeopleTogether() {
        var team = TeamId.next();
        var figures = SupervisionFigures.of(
                team,
                List.of(
                        person(team, held(PAT, 80), held(PAT, 45), held(PAT, 10)),
                        person(team, held(PAT, 60), held(SAM, 40)),
                        person(team)));

        assertThat(figures.people()).isEqualTo(3);
        assertThat(figures.inTime()).isEqualTo(1);
        assertThat(figures.share()).isEqualTo("0.333");
        assertThat(figures.consistency()).isEqualTo("0.750");
        assertThat(figures.longestGapDays()).isEqualTo(365);
    }

    @Test
    void whereNobodyWasSupervisedThereIsNothingToBeConsistent() {
        assertThat(SupervisionFigures.of(null, List.of(person(null))).consistency())
                .isNull();
    }

    private static SupervisedPerson person(TeamId team, HeldTime... held) {
        return new SupervisedPerson(
                WorkerId.next(), team, PAT, Measure.of(List.of(held), Rhythm.MONTHLY, STARTED, TODAY));
    }

    private static HeldTime held(WorkerId supervisor, int daysAgo) {
        return new HeldTime(TODAY.minusDays(daysAgo), supervisor);
    }
}
