package org.holdfast.platform.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.platform.limit.LimitPolicy.OfClient;
import org.jspecify.annotations.Nullable;

/** What one caller may ask of this replica, and how much of it is used. */
final class Allowance {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Map<Measure, Bucket> buckets = new EnumMap<>(Measure.class);
    private final Semaphore places;
    private final String policies;

    Allowance(LimitPolicy policy, @Nullable OfClient other, TimeMeter time) {
        var quotas = new EnumMap<Measure, Integer>(Measure.class);
        quotas.put(Measure.REQUESTS, chosen(other, OfClient::requests, policy.requests()));
        quotas.put(Measure.WRITES, chosen(other, OfClient::writes, policy.writes()));
        quotas.forEach((measure, quota) -> buckets.put(measure, bucket(quota, policy.window(), time)));
        places = new Semaphore(chosen(other, OfClient::atWork, policy.atWorkPerCaller()));
        policies = quotas.entrySet().stream()
                .map(quota -> "\"%s\";q=%d;w=%d"
                        .formatted(
                                quota.getKey().policy(),
                                quota.getValue(),
                                policy.window().toSeconds()))
                .collect(Collectors.joining(", "));
    }

    /** Uses one of each; the last is refused where one is. */
    List<Left> use(List<Measure> measures) {
        var first = use(measures.getFirst());
        return first.isRefused() || measures.size() == 1 ? List.of(first) : List.of(first, use(measures.getLast()));
    }

    /** For the requests that this caller has at work at one moment. */
    Semaphore places() {
        return places;
    }

    /** The field RateLimit-Policy. */
    String policies() {
        return policies;
    }

    private Left use(Measure measure) {
        ConsumptionProbe probe = Objects.requireNonNull(buckets.get(measure)).tryConsumeAndReturnRemaining(1);
        return new Left(
                measure,
                probe.getRemainingTokens(),
                roundedUp(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, roundedUp(probe.getNanosToWaitForRefill())));
    }

    private static Bucket bucket(int quota, Duration window, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .withCustomTimePrecision(time)
                .build();
    }

    private static int chosen(@Nullable OfClient other, Function<OfClient, OptionalInt> limit, int usual) {
        return other == null ? usual : limit.apply(other).orElse(usual);
    }

    private static long roundedUp(long nanos) {
        return Math.ceilDiv(nanos, NANOS);
    }
}
