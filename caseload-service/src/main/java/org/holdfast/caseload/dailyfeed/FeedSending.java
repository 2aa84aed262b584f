package org.holdfast.caseload.dailyfeed;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;
import org.jspecify.annotations.Nullable;

/**
 * Sends what changed, a hundred children at a time; what was taken is not sent again, also after a break. A child whom the Department
 * refuses keeps back nobody else. At work in one replica.
 */
@ApplicationScoped
class FeedSending {

    static final int AT_MOST = 100;
    private static final int NO_ANSWER = 0;
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int BAD_REQUEST = 400;
    private static final int READ_AT_A_TIME = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final long LOCK = 0xDFEL;

    /** Far longer than the clocks of two replicas differ. */
    private static final Duration A_WHILE = Duration.ofMinutes(30);

    private final FeedRuns runs;
    private final FeedReading reading;
    private final FeedPost post;
    private final FeedPolicy policy;
    private final Session entities;
    private final String authority;
    private final Clock clock;

    FeedSending(
            FeedRuns runs,
            FeedReading reading,
            FeedPost post,
            FeedPolicy policy,
            Session entities,
            @ConfigProperty(name = "caseload.council.authority", defaultValue = "999") String authority,
            Clock clock) {
        this.runs = runs;
        this.reading = reading;
        this.post = post;
        this.policy = policy;
        this.entities = entities;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Children of a call, and where the search for more goes on.
     *
     * @param last none where there are no more
     */
    record Call(
            List<FeedChild> children,
            List<ObjectNode> news,
            @Nullable UUID last) {}

    /** Behind which child the next call begins, and how much it carries at most. */
    private record Next(UUID after, int atMost) {}

    @Scheduled(
            every = "${caseload.dfe-feed.every:10s}",
            delayed = "15s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void send() {
        policy.url().ifPresent(this::sendTo);
    }

    @Scheduled(
            cron = "${caseload.dfe-feed.starts-at}",
            timeZone = "Europe/London",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void beginIfSetUp() {
        policy.url().ifPresent(_ -> begin());
    }

    /** One replica begins; the others find the run under way, or done. */
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (isTheOnlyOne() && !runs.hasBegunSince(clock.instant().minus(A_WHILE))) {
                runs.persist(new FeedRun(null, clock.instant()));
            }
        });
    }

    void sendTo(URI url) {
        var next = Optional.of(new Next(FIRST, AT_MOST));
        while (next.isPresent()) {
            var now = next.get();
            next = QuarkusTransaction.requiringNew().timeout(300).call(() -> step(url, now));
        }
    }

    /** One call and its mark, in one transaction: a call that was taken is remembered, one that was not is made again. */
    private Optional<Next> step(URI url, Next next) {
        var run = isTheOnlyOne() ? runs.underWay() : Optional.<FeedRun>empty();
        return run.flatMap(each -> step(url, next, each));
    }

    /** A call that is malformed is made again with half the children, until the one is found who makes it so. */
    private Optional<Next> step(URI url, Next next, FeedRun run) {
        var call = next(next.after(), next.atMost());
        if (!call.news().isEmpty()) {
            var answer = post.post(url, policy.key(), authority, call.news());
            int code = answer.orElse(NO_ANSWER);
            if (code >= OK && code < MULTIPLE_CHOICES) {
                call.children().forEach(child -> reading.keep(child, clock.instant()));
                run.taken(call.news().size(), code);
            } else if (code != BAD_REQUEST) {
                run.stopped(answer.orElse(null), clock.instant());
                return Optional.empty();
            } else if (call.children().size() > 1) {
                return Optional.of(new Next(next.after(), Math.ceilDiv(next.atMost(), 2)));
            } else {
                run.refused(call.children().getFirst().id(), code);
            }
        }
        if (call.last() == null) {
            run.done(clock.instant());
        }
        return Optional.ofNullable(call.last()).map(last -> new Next(last, AT_MOST));
    }

    /** The next call's children: those who changed, and who can be sent. */
    Call next(UUID from, int atMost) {
        var children = new ArrayList<FeedChild>();
        var news = new ArrayList<ObjectNode>();
        var last = from;
        while (true) {
            var compared = reading.after(last, READ_AT_A_TIME);
            for (var each : compared) {
                var changed = FeedProblem.of(each.child()).isEmpty() ? each.news() : List.<ObjectNode>of();
                if (!children.isEmpty() && news.size() + changed.size() > atMost) {
                    return new Call(children, news, last);
                }
                if (!changed.isEmpty()) {
                    children.add(each.child());
                    news.addAll(changed);
                }
                last = each.child().id().value();
            }
            if (compared.size() < READ_AT_A_TIME) {
                return new Call(children, news, null);
            }
        }
    }

    private boolean isTheOnlyOne() {
        return OneColumn.of(entities, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
