package org.holdfast.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.StateEvent;
import org.holdfast.platform.problem.Outage;
import org.holdfast.platform.problem.Redacted;
import org.jboss.logging.Logger;

/**
 * Takes events in: each has its effect once, in the order of its key. A batch is one transaction; when it fails, its events are
 * handled one by one, and one that fails by itself is parked with its reason, and behind it all later ones of its key. A lost
 * database is waited for.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Map<String, Subscription<?>> subscriptions = new ConcurrentHashMap<>();
    private final Handling handling;
    private final ParkedEvents parked;
    private final OpeningHours hours;
    private final MeterRegistry meters;

    Inbox(Handling handling, ParkedEvents parked, OpeningHours hours, MeterRegistry meters) {
        this.handling = handling;
        this.parked = parked;
        this.hours = hours;
        this.meters = meters;
    }

    /** Says what to do with the events of a topic. One subscription per topic and service. */
    public <E extends Event> void subscribe(String topic, Class<E> events, Consumer<E> handler) {
        subscriptions.put(topic, Subscription.to(events, handler));
    }

    /** Says where the state that a topic tells is kept, so that it can be read from the topic once more while the service works. */
    public <E extends StateEvent> void keep(String topic, Class<E> state, Consumer<E> handler, Kept... tables) {
        subscriptions.put(topic, Subscription.to(state, handler, tables));
    }

    /** Called by the one `@Incoming` of each topic. Returns when every event has had its effect or is parked. */
    public void receive(ConsumerRecords<String, String> records) {
        var batch = new ArrayList<Received>(records.count());
        for (var message : records) {
            if (isForUs(message)) {
                Received.of(message).ifPresent(batch::add);
            }
        }
        if (!batch.isEmpty()) {
            hours.during(() -> handleAll(batch));
        }
    }

    /** Whether state of this topic is kept here. */
    boolean keeps(String topic) {
        var subscription = subscriptions.get(topic);
        return subscription != null && !subscription.kept().isEmpty();
    }

    Subscription<?> subscription(String consumer) {
        return Objects.requireNonNull(subscriptions.get(consumer), consumer);
    }

    private void handleAll(List<Received> batch) {
        try {
            insist(() -> handling.handle(batch, this::subscription));
        } catch (RuntimeException e) {
            batch.forEach(this::handleAlone);
        }
    }

    private void handleAlone(Received event) {
        try {
            insist(() -> handling.handle(List.of(event), this::subscription));
        } catch (RuntimeException poison) {
            if (hours.areOver()) {
                throw poison;
            }
            LOG.errorf(
                    Redacted.of(poison),
                    "Parked event %s of type %s from %s",
                    event.id(),
                    event.type(),
                    event.consumer());
            insist(() -> QuarkusTransaction.requiringNew()
                    .run(() -> parked.park(event, poison.getClass().getName())));
            meters.counter("holdfast.events.parked", "topic", event.consumer(), "type", event.type())
                    .increment();
        }
    }

    /** Parking an event because the database was away would be to lose it for no fault of its own. */
    private static void insist(Runnable work) {
        for (var attempt = 0; ; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                pause(attempt, e);
            }
        }
    }

    private static void pause(int attempt, RuntimeException outage) {
        if (attempt == 0) {
            LOG.warn("Events wait in Kafka until the database is back", Redacted.of(outage));
        }
        try {
            Thread.sleep(Math.min(LONGEST_WAIT.toMillis(), 100L << Math.min(attempt, 6)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw outage;
        }
    }

    /** A newer version may speak of what this one does not know yet; a tombstone says that a key is to be forgotten. */
    private boolean isForUs(ConsumerRecord<String, String> message) {
        var type = message.headers().lastHeader("ce_type");
        var known = type != null
                && message.value() != null
                && subscription(message.topic()).knows(new String(type.value(), StandardCharsets.UTF_8));
        if (!known) {
            meters.counter("holdfast.events.skipped", "topic", message.topic()).increment();
        }
        return known;
    }
}
