package org.holdfast.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final int REQUESTS = 60;
    private static final int WRITES = 10;
    private static final Asking SOMEBODY = new Asking("case-system", "worker-1");
    private static final List<Measure> READ = Measure.of("GET");
    private static final List<Measure> WRITE = Measure.of("POST");

    private final Watch watch = new Watch();
    private final Allowances allowances = new Allowances(new Policy(), watch);

    @Test
    void aCallerMayAskAsOftenAsTheQuotaSaysAndNotOnceMore() {
        assertThat(letIn(SOMEBODY, READ, REQUESTS + 5)).isEqualTo(REQUESTS);
    }

    @Test
    void whatWasUsedComesBackEvenlyAndNeverMoreThanTheQuota() {
        letIn(SOMEBODY, READ, REQUESTS);
        watch.pass(Duration.ofSeconds(2));
        assertThat(letIn(SOMEBODY, READ, 5)).isEqualTo(2);
        watch.pass(Duration.ofHours(1));
        assertThat(letIn(SOMEBODY, READ, 2 * REQUESTS)).isEqualTo(REQUESTS);
    }

    @Test
    void whoeverIsTurnedAwayLearnsHowLongToWait() {
        letIn(SOMEBODY, READ, REQUESTS);
        var left = allowances.of(SOMEBODY).use(READ).getLast();
        assertThat(left.isRefused()).isTrue();
        assertThat(left.secondsToWait()).isEqualTo(1);
        assertThat(left.field()).isEqualTo("\"requests\";r=0;t=60");
        watch.pass(Duration.ofSeconds(left.secondsToWait()));
        assertThat(letIn(SOMEBODY, READ, 1)).isEqualTo(1);
    }

    @Test
    void changesHaveAQuotaOfTheirOwnBesides() {
        assertThat(letIn(SOMEBODY, WRITE, WRITES + 5)).isEqualTo(WRITES);
        assertThat(letIn(SOMEBODY, READ, 1)).isEqualTo(1);
    }

    @Test
    void theHasteOfOneIsNoOthersLimit() {
        letIn(SOMEBODY, READ, REQUESTS + 1);
        assertThat(letIn(new Asking("case-system", "worker-2"), READ, 1)).isEqualTo(1);
        assertThat(letIn(new Asking("", "192.0.2.7"), READ, 1)).isEqualTo(1);
    }

    @Test
    void aClientMayHaveALimitOfItsOwn() {
        assertThat(letIn(new Asking("partner-school", "partner-school"), READ, REQUESTS))
                .isEqualTo(3);
    }

    @Test
    void placesAreGivenBackOnceAndToTheLast() {
        var places = new Semaphore(1);
        var first = new Visit();
        var second = new Visit();
        assertThat(first.take(places)).isTrue();
        assertThat(second.take(places)).isFalse();
        second.end();
        first.end();
        first.end();
        assertThat(places.availablePermits()).isEqualTo(1);
    }

    @Test
    void whoeverHasGoneTakesNoPlace() {
        var places = new Semaphore(1);
        var visit = new Visit();
        visit.end();
        assertThat(visit.take(places)).isTrue();
        assertThat(places.availablePermits()).isEqualTo(1);
    }

    private long letIn(Asking who, List<Measure> measures, int times) {
        return IntStream.range(0, times)
                .filter(_ -> !allowances.of(who).use(measures).getLast().isRefused())
                .count();
    }

    /** Stands still until it is told. */
    private static final class Watch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private static final class Policy implements LimitPolicy {

        @Override
        public Duration window() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int requests() {
            return REQUESTS;
        }

        @Override
        public int writes() {
            return WRITES;
        }

        @Override
        public int atWorkPerCaller() {
            return 1;
        }

        @Override
        public int atWork() {
            return 1;
        }

        @Override
        public Map<String, OfClient> clients() {
            return Map.of("partner-school", new Three());
        }
    }

    private static final class Three implements LimitPolicy.OfClient {

        @Override
        public OptionalInt requests() {
            return OptionalInt.of(3);
        }

        @Override
        public OptionalInt writes() {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt atWork() {
            return OptionalInt.empty();
        }
    }
}
