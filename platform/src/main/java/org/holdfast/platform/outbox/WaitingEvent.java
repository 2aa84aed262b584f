package org.holdfast.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One row of the outbox, and the Kafka record it becomes: CloudEvents 1.0 in binary mode. */
record WaitingEvent(
        long seq,
        UUID id,
        String topic,
        UUID key,
        String type,
        String payload,
        UUID subject,
        int version,
        Instant occurredAt,
        Map<String, String> headers) {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String DEAD_LETTER_REASON = "deadletterreason";
    /** More than its attributes take. */
    private static final int ATTRIBUTES_BYTES = 1024;

    static WaitingEvent of(ResultSet row, ObjectMapper json) throws SQLException {
        try {
            return new WaitingEvent(
                    row.getLong("seq"),
                    row.getObject("id", UUID.class),
                    row.getString("aggregatetype"),
                    row.getObject("aggregateid", UUID.class),
                    row.getString("type"),
                    row.getString("payload"),
                    row.getObject("subject", UUID.class),
                    row.getInt("version"),
                    row.getTimestamp("occurred_at").toInstant(),
                    json.readValue(row.getString("headers"), HEADERS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dead letters are copies for people to look at, not changes of anything. */
    boolean isChange() {
        return !headers.containsKey(DEAD_LETTER_REASON);
    }

    /** At most, as Kafka stores it. */
    int bytes() {
        var own = payload.getBytes(StandardCharsets.UTF_8).length;
        var copied = headers.values().stream()
                .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return ATTRIBUTES_BYTES + own + copied;
    }

    ProducerRecord<String, String> record(String source) {
        var message = new ProducerRecord<>(topic, key.toString(), payload);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_source", source);
        header(message, "ce_type", type);
        header(message, "ce_time", occurredAt.toString());
        header(message, "ce_subject", subject.toString());
        header(message, "ce_datacontenttype", "application/json");
        header(message, "content-type", "application/json");
        // A dead letter comes with the attributes of the event it copies, which take the place of its own.
        headers.forEach((name, value) -> header(message, "ce_" + name, value));
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
