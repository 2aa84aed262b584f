package org.holdfast.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it arrived: a CloudEvent in binary mode.
 *
 * @param payload absent where the topic forgets the key
 */
record Received(
        String consumer,
        UUID id,
        String key,
        String type,
        @Nullable String payload,
        Map<String, String> headers) {

    private static final String PREFIX = "ce_";

    /** What cannot be told apart from another event cannot be handled once; such a record is not one of ours. */
    static Optional<Received> of(ConsumerRecord<String, String> message) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : message.headers()) {
            if (header.key().startsWith(PREFIX)) {
                headers.put(
                        header.key().substring(PREFIX.length()), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        var id = uuid(headers.get("id"));
        var type = headers.get("type");
        return message.key() == null || type == null
                ? Optional.empty()
                : id.map(eventId ->
                        new Received(message.topic(), eventId, message.key(), type, message.value(), headers));
    }

    String source() {
        return headers.getOrDefault("source", "unknown");
    }

    String correlationId() {
        return headers.getOrDefault("correlationid", id.toString());
    }

    /** Brought in from elsewhere: state follows, and nothing is opened, swept or notified because of it. */
    boolean tellsHistory() {
        return headers.containsKey("imported");
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
