package org.holdfast.caseload.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Worker.Absence;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void nobodyIsAllocatedOnceTheirLastDayIsOver() {
        assertThat(of(worker(MONDAY.minusDays(1), MONDAY))).isEqualTo(Availability.GONE);
        assertThat(of(worker(MONDAY, MONDAY))).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void nobodyIsAllocatedWhoIsAwayToday() {
        assertThat(of(worker(null, MONDAY, new Absence(MONDAY, null)))).isEqualTo(Availability.ABSENT);
        assertThat(of(worker(null, MONDAY, new Absence(MONDAY.minusDays(9), MONDAY))))
                .isEqualTo(Availability.ABSENT);
        assertThat(of(worker(null, MONDAY, new Absence(MONDAY.minusDays(9), MONDAY.minusDays(1)))))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(of(worker(null, MONDAY, new Absence(MONDAY.plusDays(1), null))))
                .isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void aSocialWorkerIsRegistered() {
        assertThat(of(worker(null, null))).isEqualTo(Availability.NOT_REGISTERED);
        assertThat(of(worker(null, MONDAY.minusDays(1)))).isEqualTo(Availability.NOT_REGISTERED);
        assertThat(Availability.of(worker(null, null), Role.LEAD_PRACTITIONER, MONDAY))
                .isEqualTo(Availability.AVAILABLE);
    }

    private static Availability of(Worker worker) {
        return Availability.of(worker, Role.PRIMARY, MONDAY);
    }

    private static Worker worker(
            @Nullable LocalDate lastDay, @Nullable LocalDate registeredUntil, Absence... absences) {
        return new Worker(
                WorkerId.next(),
                "Sasha",
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                registeredUntil,
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                lastDay,
                List.of(absences),
                List.of(),
                Set.of());
    }
}
