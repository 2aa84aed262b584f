package org.holdfast.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.holdfast.contracts.Topic;
import org.holdfast.local.embedded.BrokerUser;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.EmbeddedBroker;

/**
 * Makes the topics of a broker that does not run what they were at the moment to which the databases were restored.
 *
 * <p>An event that was sent by then tells of a change that the databases have. One that was sent later tells of a change that is undone, or
 * waits in a restored outbox and is sent again. So the topics are written anew without what came later, and every service reads them
 * from their beginning: what it had handled by then its inbox knows.
 */
public record EventsUntil(Path directory, Instant moment, Consumer<String> notices) {

    private static final String PASSWORDS = "passwords.properties";
    private static final Duration POLL = Duration.ofMillis(200);

    /** @return how many events were left out */
    public int cut() {
        var before = moveAside();
        try (var old = EmbeddedBroker.start(before, 0);
                var fresh = EmbeddedBroker.start(directory, 0)) {
            fresh.access().provision();
            try (var consumer = consumer(old);
                    var producer = producer(fresh)) {
                var leftOut = copy(consumer, producer);
                notices.accept(leftOut + " events that were sent later are left out; all as it was is in " + before);
                return leftOut;
            }
        }
    }

    private Path moveAside() {
        var before = directory.resolve("before-" + moment.toString().replace(':', '-'));
        try {
            Files.createDirectories(before);
            Files.copy(directory.resolve(PASSWORDS), before.resolve(PASSWORDS));
            var unused = Files.move(directory.resolve("data"), before.resolve("data"));
            return before;
        } catch (IOException e) {
            throw new CannotStart("Kafka's data cannot be moved to " + before + ": " + e.getMessage(), e);
        }
    }

    private int copy(KafkaConsumer<String, String> consumer, KafkaProducer<String, String> producer) {
        var partitions = partitions(consumer);
        var leftOut = 0;
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (!hasReached(consumer, ends)) {
            for (var event : consumer.poll(POLL)) {
                if (event.timestamp() <= moment.toEpochMilli()) {
                    var unused = producer.send(same(event));
                } else {
                    leftOut++;
                }
            }
        }
        producer.flush();
        return leftOut;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetters()))
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static boolean hasReached(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static ProducerRecord<String, String> same(ConsumerRecord<String, String> event) {
        return new ProducerRecord<>(
                event.topic(), event.partition(), event.timestamp(), event.key(), event.value(), event.headers());
    }

    private static KafkaConsumer<String, String> consumer(EmbeddedBroker broker) {
        var settings = new HashMap<String, Object>(broker.access().clientProperties(BrokerUser.ADMIN));
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static KafkaProducer<String, String> producer(EmbeddedBroker broker) {
        var settings = new HashMap<String, Object>(broker.access().clientProperties(BrokerUser.ADMIN));
        settings.put("acks", "all");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
