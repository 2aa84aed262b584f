package org.holdfast.benchmarks.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.embedded.BrokerAccess;
import org.holdfast.local.embedded.BrokerUser;

/** Events of children whom nobody knows, sent to a topic faster than anyone can take them. */
record Backlog(BrokerAccess broker) {

    static final String TOPIC = OpenReferralState.TOPIC;

    /** Returns when Kafka has them all. */
    void send(int events) {
        var settings = new HashMap<String, Object>(broker.clientProperties(BrokerUser.ADMIN));
        settings.putAll(Map.of("acks", "all", "linger.ms", 5, "batch.size", 1 << 18));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var event = 0; event < events; event++) {
                var _ = producer.send(event());
            }
            producer.flush();
        }
    }

    private static ProducerRecord<String, String> event() {
        var child = TypedId.fresh().toString();
        var now = Instant.now().toString();
        var message = new ProducerRecord<>(TOPIC, child, """
                {"type":"OpenReferralState","childId":"%s","openReferrals":1,"occurredAt":"%s","version":1}""".formatted(child, now));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", TypedId.fresh().toString());
        header(message, "ce_source", "/referral-service");
        header(message, "ce_type", "OpenReferralState");
        header(message, "ce_time", now);
        header(message, "ce_subject", child);
        header(message, "content-type", "application/json");
        header(message, "ce_correlationid", child);
        header(message, "ce_recordedat", now);
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
