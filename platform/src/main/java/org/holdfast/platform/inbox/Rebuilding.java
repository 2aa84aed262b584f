package org.holdfast.platform.inbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.holdfast.platform.problem.Outage;
import org.holdfast.platform.problem.Redacted;
import org.jboss.logging.Logger;

/**
 * Reads a state topic from its beginning beside the consumer that goes on listening, and keeps what it tells. A reading that is cut short
 * begins again; two at one moment do the same work and no harm.
 */
@ApplicationScoped
class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> broker;
    private final Rebuilds rebuilds;
    private final Inbox inbox;
    private final Handling handling;

    Rebuilding(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Rebuilds rebuilds,
            Inbox inbox,
            Handling handling) {
        this.broker = broker;
        this.rebuilds = rebuilds;
        this.inbox = inbox;
        this.handling = handling;
    }

    private static final class Count {
        private long states;
        private long refused;
    }

    @Scheduled(
            every = "${holdfast.rebuilds.look-every:2s}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void goOn() {
        QuarkusTransaction.requiringNew().call(rebuilds::underWay).ifPresent(this::rebuild);
    }

    private void rebuild(RebuildView asked) {
        var count = new Count();
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(asked.topic()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (!hasReached(consumer, ends)) {
                var states = received(consumer);
                if (!states.isEmpty()) {
                    keep(states, inbox.subscription(asked.topic()), count);
                }
            }
        }
        QuarkusTransaction.requiringNew().run(() -> rebuilds.end(asked.id(), count.states, count.refused));
        LOG.infof("Kept %d states of %s again", count.states, asked.topic());
    }

    private static boolean hasReached(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private List<Received> received(KafkaConsumer<String, String> consumer) {
        var received = new ArrayList<Received>();
        for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
            if (message.value() != null) {
                Received.of(message)
                        .filter(state -> inbox.subscription(message.topic()).knows(state.type()))
                        .ifPresent(received::add);
            }
        }
        return received;
    }

    /** Together where all can be kept; else one by one, so that one that cannot does not stand in the way of others. */
    private void keep(List<Received> states, Subscription<?> subscription, Count count) {
        try {
            handling.keepAgain(states, subscription);
            count.states += states.size();
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            states.forEach(state -> keepAlone(state, subscription, count));
        }
    }

    private void keepAlone(Received state, Subscription<?> subscription, Count count) {
        try {
            handling.keepAgain(List.of(state), subscription);
            count.states++;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.errorf(Redacted.of(e), "State %s of %s cannot be kept", state.id(), state.consumer());
            count.refused++;
        }
    }

    private KafkaConsumer<String, String> consumer() {
        var settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
