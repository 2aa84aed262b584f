package org.holdfast.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.holdfast.contracts.Topic;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.BrokerUser;
import org.holdfast.system.checker.Told;

/** Everything that is told from a moment on, on every topic, read as the broker's administrator and beside its users. */
final class Topics implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(200);

    /** Held, or it would be forgotten with its level: a client tells all its settings otherwise. */
    private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

    private final Map<String, Object> settings;
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final List<Told> told = new ArrayList<>();

    /** From now on. */
    Topics(Where where) {
        this(where, KafkaConsumer::seekToEnd);
    }

    static Topics sinceTheBeginning(Where where) {
        return new Topics(where, KafkaConsumer::seekToBeginning);
    }

    private Topics(Where where, BiConsumer<KafkaConsumer<String, String>, List<TopicPartition>> from) {
        QUIET.setLevel(Level.WARNING);
        this.settings =
                new HashMap<>(BrokerAccess.to(where.kafkaData(), where.kafka()).clientProperties(BrokerUser.ADMIN));
        settings.put("enable.auto.commit", false);
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        this.partitions = Stream.of(Topic.values())
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        from.accept(consumer, partitions);
        partitions.forEach(consumer::position);
    }

    /** All that has been told until this moment, each partition in its order. */
    List<Told> all() {
        var ends = consumer.endOffsets(partitions);
        while (!hasReached(ends)) {
            for (var message : consumer.poll(POLL)) {
                if (message.value() != null) {
                    told.add(told(message));
                }
            }
        }
        return List.copyOf(told);
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** How many partitions each member of a group reads. */
    List<Integer> sharesOf(String group) {
        try (var admin = Admin.create(settings)) {
            var described = admin.describeConsumerGroups(List.of(group)).all();
            return described.toCompletionStage().toCompletableFuture().join().get(group).members().stream()
                    .map(member -> member.assignment().topicPartitions().size())
                    .toList();
        }
    }

    private static Told told(ConsumerRecord<String, String> message) {
        try {
            var value = JSON.readTree(message.value());
            return new Told(
                    message.topic(),
                    message.key(),
                    header(message, "ce_id"),
                    header(message, "ce_type"),
                    header(message, "ce_subject"),
                    value.path("version").asInt(),
                    value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON at " + message.topic() + " " + message.offset(), e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
