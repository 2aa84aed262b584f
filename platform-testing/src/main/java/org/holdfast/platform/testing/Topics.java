package org.holdfast.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** The other side of Kafka: sends what other services would send, and reads what the service under test has sent. */
@ApplicationScoped
public class Topics {

    private final ObjectMapper json;
    private @Nullable KafkaProducer<String, String> producer;
    private @Nullable KafkaConsumer<String, String> consumer;
    private final List<Sent> seen = new ArrayList<>();

    Topics(ObjectMapper json) {
        this.json = json;
    }

    /** A record as it stands on its topic. */
    public record Sent(
            String topic, String key, String type, @Nullable String payload, Map<String, String> headers) {}

    public void deliver(Event event) {
        deliver(event, UUID.randomUUID());
    }

    public void deliverTwice(Event event) {
        var id = UUID.randomUUID();
        deliver(event, id);
        deliver(event, id);
    }

    public void deliver(Event event, UUID id) {
        send(record(event), Map.of("ce_id", id.toString()));
    }

    /** As a service tells what was brought in from a council's old system. */
    public void deliverHistory(Event event) {
        send(record(event), Map.of("ce_id", UUID.randomUUID().toString(), "ce_imported", "true"));
    }

    /** For what no program of ours would send. */
    public void deliver(String topic, String key, String type, String payload, UUID id) {
        send(record(topic, key, type, payload), Map.of("ce_id", id.toString()));
    }

    private ProducerRecord<String, String> record(Event event) {
        return record(
                event.topic(), event.key().value().toString(), event.getClass().getSimpleName(), write(event));
    }

    private static ProducerRecord<String, String> record(String topic, String key, String type, String payload) {
        var message = new ProducerRecord<>(topic, key, payload);
        mark(message, Map.of("ce_type", type, "ce_source", "/test", "ce_specversion", "1.0"));
        return message;
    }

    private static void mark(ProducerRecord<String, String> message, Map<String, String> headers) {
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    private void send(ProducerRecord<String, String> message, Map<String, String> headers) {
        mark(message, headers);
        try {
            producer().send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything of this kind that is on the topics by now, in the order of each key. */
    public <E extends Event> List<E> published(Class<E> type) {
        return sent().stream()
                .filter(record -> record.payload() != null && record.type().equals(type.getSimpleName()))
                .map(record -> read(record.payload(), type))
                .toList();
    }

    /** Every record on every topic by now. */
    public synchronized List<Sent> sent() {
        for (var records = consumer().poll(Duration.ofMillis(200));
                !records.isEmpty();
                records = consumer().poll(Duration.ofMillis(50))) {
            records.forEach(record -> {
                var headers = new HashMap<String, String>();
                record.headers()
                        .forEach(header ->
                                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
                seen.add(new Sent(
                        record.topic(), record.key(), headers.getOrDefault("ce_type", ""), record.value(), headers));
            });
        }
        return List.copyOf(seen);
    }

    void close(@Observes ShutdownEvent ending) {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
        if (consumer != null) {
            consumer.close();
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    new HashMap<>(BackingServices.administrator()), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private KafkaConsumer<String, String> consumer() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(
                    new HashMap<>(BackingServices.administrator()), new StringDeserializer(), new StringDeserializer());
            var partitions = Arrays.stream(Topic.values())
                    .flatMap(topic -> List.of(topic.topicName(), topic.deadLetters()).stream())
                    .map(topic -> new TopicPartition(topic, 0))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        return consumer;
    }

    private String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <E extends Event> E read(@Nullable String payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
