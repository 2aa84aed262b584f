package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Does to the parts of this run, and to no other process, what a plan says; and waits until they are back. */
record Killer(Product product) {

    /** What dies again and again is started later each time, by half a minute at most. */
    private static final Duration LONGEST_ABSENCE = Duration.ofMinutes(3);

    private static final Duration LOOK = Duration.ofMillis(200);

    /** @return how long it was until everything was there again */
    Duration strike(Fault fault) {
        var begun = System.nanoTime();
        var process = fault.target().in(product.processes());
        switch (fault.deed()) {
            case KILL -> assertThat(process.destroyForcibly()).isTrue();
            case RESTART -> assertThat(process.destroy()).isTrue();
            case PAUSE -> pause(fault);
            case SET_CLOCK -> fault.target().service().ifPresent(service -> product.setClock(service, fault.time()));
            case DISCONNECT ->
                fault.target().service().ifPresent(service -> new Databases(product.where()).hangUpOn(service));
        }
        if (fault.deed() == Fault.Deed.KILL || fault.deed() == Fault.Deed.RESTART) {
            await().atMost(LONGEST_ABSENCE).pollInterval(LOOK).until(() -> !Processes.runs(process));
        }
        await().atMost(LONGEST_ABSENCE).pollInterval(LOOK).until(product::isWhole);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void pause(Fault fault) {
        var paused = fault.target().allIn(product.processes()).map(Paused::of).toList();
        LockSupport.parkNanos(fault.time().toNanos());
        paused.forEach(Paused::close);
    }
}
