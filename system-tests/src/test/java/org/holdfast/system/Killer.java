package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.Paused;

/** Does to the parts of this run, and to no other process, what a plan says, as soon as the part is there to suffer it. */
record Killer(Product product) {

    /** What dies again and again is started later each time, by half a minute at most. */
    static final Duration LONGEST_ABSENCE = Duration.ofMinutes(3);

    private static final Duration LOOK = Duration.ofMillis(200);

    /** @return after how long the part was there again, as soon as that is known */
    CompletableFuture<Duration> strike(Fault fault) {
        await().atMost(LONGEST_ABSENCE).pollInterval(LOOK).until(() -> fault.canStrike(product));
        var begun = System.nanoTime();
        var process = fault.target().in(product.processes());
        switch (fault.deed()) {
            case KILL -> end(process, process.destroyForcibly());
            case RESTART -> end(process, process.destroy());
            case PAUSE -> pause(fault);
            case SET_CLOCK -> fault.target().service().ifPresent(service -> product.setClock(service, fault.time()));
            case DISCONNECT ->
                fault.target().service().ifPresent(service -> new Databases(product.where()).hangUpOn(service));
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    await().atMost(LONGEST_ABSENCE).pollInterval(LOOK).until(() -> product.isThere(fault.target()));
                    return Duration.ofNanos(System.nanoTime() - begun);
                },
                Thread::startVirtualThread);
    }

    private static void end(ProcessHandle process, boolean asked) {
        assertThat(asked).isTrue();
        await().atMost(LONGEST_ABSENCE).pollInterval(LOOK).until(() -> !Processes.runs(process));
    }

    private void pause(Fault fault) {
        var paused = fault.target().allIn(product.processes()).map(Paused::of).toList();
        LockSupport.parkNanos(fault.time().toNanos());
        paused.forEach(Paused::close);
    }
}
