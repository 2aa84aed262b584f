package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.system.Fault.Deed;
import org.holdfast.system.Fault.Target;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    @Test
    void aSeedGivesTheSameFaultsAgain() {
        assertThat(first(50, 7)).isEqualTo(first(50, 7)).isNotEqualTo(first(50, 8));
    }

    @Test
    void everyRunKillsAServiceKafkaAndPostgresql() {
        var plan = new FaultPlan(11);
        var killed = new ArrayList<Target>();
        while (!plan.isPastTheFirst()) {
            var fault = plan.next();
            if (fault.deed() == Deed.KILL) {
                killed.add(fault.target());
            }
        }

        assertThat(killed).contains(Target.REFERRAL, Target.CASELOAD, Target.KAFKA, Target.POSTGRESQL);
    }

    @Test
    void aLongRunComesToEveryPart() {
        assertThat(first(200, 3)).extracting(Fault::target).contains(Target.values());
    }

    @Test
    void postgresqlIsNotAskedToStop() {
        assertThat(first(1000, 5))
                .noneMatch(fault -> fault.deed() == Deed.RESTART && fault.target() == Target.POSTGRESQL);
    }

    @Test
    void onlyServicesAreCutOffFromADatabaseOrHaveAWrongClock() {
        assertThat(first(1000, 5))
                .filteredOn(fault -> fault.deed() == Deed.DISCONNECT || fault.deed() == Deed.SET_CLOCK)
                .isNotEmpty()
                .allMatch(fault -> fault.target().service().isPresent());
    }

    private static List<Fault> first(int faults, long seed) {
        return Stream.generate(new FaultPlan(seed)::next).limit(faults).toList();
    }
}
