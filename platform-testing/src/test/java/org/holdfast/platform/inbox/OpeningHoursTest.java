package org.holdfast.platform.inbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.holdfast.platform.inbox.OpeningHours.ServiceStops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private final OpeningHours hours = new OpeningHours();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void aServiceThatStopsWaitsForTheEventsItHasBegunWith() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var handled = new AtomicBoolean();
        var work = threads.submit(() -> hours.during(() -> {
            begun.countDown();
            waitFor(goOn);
            handled.set(true);
        }));
        begun.await();

        var stopped = threads.submit(() -> end().thenApply(_ -> handled.get()).join());
        await().until(hours::areOver);
        goOn.countDown();

        assertThat(stopped.get(10, SECONDS)).isTrue();
        work.get(10, SECONDS);
    }

    @Test
    void itBeginsWithNoMore() {
        end().join();
        var handled = new AtomicBoolean();
        assertThatExceptionOfType(ServiceStops.class).isThrownBy(() -> hours.during(() -> handled.set(true)));
        assertThat(handled).isFalse();
    }

    private CompletableFuture<Void> end() {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        hours.end(new ShutdownEvent());
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
