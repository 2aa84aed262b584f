package org.holdfast.system;

import static org.awaitility.Awaitility.await;
import static org.holdfast.local.ServiceName.REFERRAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.system.Answer.NoAnswer;

/** Eight senders of one agency. What is not acknowledged they send again with the same key, as they are told to. */
final class Crowd implements AutoCloseable {

    private static final int SENDERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Api api;
    private final String postcode;
    private final ConcurrentLinkedQueue<Answer> receipts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Answer> refusals = new ConcurrentLinkedQueue<>();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final Instant begun = Instant.now();
    private final CountDownLatch toDo;
    private volatile boolean stopped;

    private Crowd(Api api, String postcode, int referrals) {
        this.api = api;
        this.postcode = postcode;
        this.toDo = new CountDownLatch(referrals);
        for (var each = 0; each < referrals; each++) {
            senders.execute(this::refer);
        }
    }

    static Crowd sending(int referrals, Api api, Area area) {
        return new Crowd(api, area.postcode(), referrals);
    }

    private void refer() {
        var key = UUID.randomUUID().toString();
        var referral = Family.referral(postcode, "Robin");
        while (!stopped) {
            if (isAcknowledged(key, referral)) {
                toDo.countDown();
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isAcknowledged(String key, Map<String, Object> referral) {
        try {
            var answer = api.as(Family.SCHOOL).postOnce(key, REFERRAL, "/v1/referrals", referral);
            (answer.status() == 201 ? receipts : refusals).add(answer);
            return answer.status() == 201;
        } catch (NoAnswer e) {
            return false;
        }
    }

    void awaitAcknowledged(int referrals) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> receipts.size() >= referrals);
    }

    /** The ids of the referrals, when each has been acknowledged. */
    List<String> allAcknowledged() throws InterruptedException {
        if (!toDo.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError(toDo.getCount() + " referrals are not acknowledged; refused were " + refusals);
        }
        System.out.printf(
                "%d referrals acknowledged after %d ms, %d answers were refusals%n",
                receipts.size(), Duration.between(begun, Instant.now()).toMillis(), refusals.size());
        return receipts.stream().map(Answer::id).toList();
    }

    /** What was answered that is no receipt. */
    List<Answer> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public void close() {
        stopped = true;
        senders.shutdownNow();
    }
}
