package org.holdfast.local.saltmere;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as {@code POST /v1/imports} takes it.
 *
 * @param key with the type, the line's identity
 * @param id that the record shall have
 * @param about the record that the line is about
 * @param by who did it
 */
record Line(
        String type,
        String key,
        @Nullable UUID id,
        @Nullable UUID about,
        @Nullable UUID by,
        Instant recordedAt,
        Map<String, Object> data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Line making(String type, String key, UUID id, Instant recordedAt, Fields data) {
        return new Line(type, key, id, null, null, recordedAt, data.present());
    }

    static Line about(UUID about, String type, String key, Instant recordedAt, Fields data) {
        return new Line(type, key, null, about, null, recordedAt, data.present());
    }

    Line withId(UUID chosen) {
        return new Line(type, key, chosen, about, by, recordedAt, data);
    }

    Line by(UUID person) {
        return new Line(type, key, id, about, person, recordedAt, data);
    }

    String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("key", key);
        line.put("type", type);
        line.putAll(Fields.of("id", id)
                .and("about", about)
                .and("by", by)
                .and("recordedAt", recordedAt)
                .present());
        if (!data.isEmpty()) {
            line.put("data", data);
        }
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
