package org.holdfast.workforce.strategy;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.holdfast.platform.time.WorkingDays;

/** Reads the figure of every objective that is followed, so that each day of its history is there without anybody's doing. */
@ApplicationScoped
class Following {

    private static final int MONTHS_BEFORE = 12;

    private final Objectives objectives;
    private final Readings readings;
    private final Clock clock;

    Following(Objectives objectives, Readings readings, Clock clock) {
        this.objectives = objectives;
        this.readings = readings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${holdfast.strategy.sweep-every:30m}",
            delayed = "1m",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var now = clock.instant();
        objectives.followed().forEach(objective -> readings.take(objective, WorkingDays.dayOf(now), now));
    }

    /** Today's figure, and where it can be counted, that of the last day of each of the twelve months before: a new objective has a trend. */
    void begin(Objective objective) {
        var now = clock.instant();
        var today = WorkingDays.dayOf(now);
        if (objective.figure().isKnownOfThePast()) {
            IntStream.rangeClosed(1, MONTHS_BEFORE)
                    .mapToObj(month -> lastDayOf(today.minusMonths(month)))
                    .forEach(day -> readings.take(objective, day, now));
        }
        readings.take(objective, today, now);
    }

    private static LocalDate lastDayOf(LocalDate month) {
        return month.with(TemporalAdjusters.lastDayOfMonth());
    }
}
