package org.holdfast.workforce.candidate;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.platform.time.WorkingDays;

/**
 * Forgets who applied in vain (UK GDPR article 5(1)(e)). For how long their names are kept is the council's to say; after six months a
 * claim of discrimination (Equality Act 2010 s.123: three months) is no longer to be expected.
 */
@ApplicationScoped
class Forgetting {

    private final Candidates candidates;
    private final Clock clock;
    private final int months;

    Forgetting(
            Candidates candidates,
            Clock clock,
            @ConfigProperty(name = "holdfast.candidates.kept-months", defaultValue = "6") int months) {
        this.candidates = candidates;
        this.clock = clock;
        this.months = months;
    }

    @Scheduled(
            every = "${holdfast.candidates.sweep-every:6h}",
            delayed = "2m",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void sweep() {
        var today = WorkingDays.dayOf(clock.instant());
        candidates.inVain().stream()
                .filter(candidate -> candidate.endedInVainBefore(today.minusMonths(months)))
                .forEach(candidate -> candidate.forget(today));
    }
}
