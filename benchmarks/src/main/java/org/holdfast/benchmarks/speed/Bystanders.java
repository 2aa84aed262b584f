package org.holdfast.benchmarks.speed;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.Paused;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/**
 * The services that are not asked. Where they run they have machines of their own; here they would take the processor from the one that
 * is measured, for each of its events. They stand still until this is closed, and then catch up.
 */
record Bystanders(List<Paused> services) implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(15);

    /** So many looks in a row at which they did next to nothing. */
    private static final int CALM = 3;

    private static final double NEXT_TO_NOTHING = 0.1;

    static Bystanders still(Running running, ServiceName measured) {
        return new Bystanders(Arrays.stream(ServiceName.values())
                .filter(service -> service != measured)
                .flatMap(service -> running.process(service).stream())
                .map(Paused::of)
                .toList());
    }

    @Override
    public void close() {
        services.forEach(Paused::close);
        catchUp();
    }

    private void catchUp() {
        var end = System.nanoTime() + LONGEST_CATCHING_UP.toNanos();
        var before = processorTime();
        for (var calm = 0; calm < CALM && System.nanoTime() < end; ) {
            LockSupport.parkNanos(LOOK.toNanos());
            var now = processorTime();
            calm = now.minus(before).toNanos() < NEXT_TO_NOTHING * services.size() * LOOK.toNanos() ? calm + 1 : 0;
            before = now;
        }
    }

    private Duration processorTime() {
        return services.stream()
                .map(paused -> paused.process().info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
